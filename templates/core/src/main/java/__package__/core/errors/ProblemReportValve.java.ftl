package [=package].core.errors;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatusCode;

/** Answers for requests so broken that Tomcat refuses them before any filter runs; it would send HTML. */
final class ProblemReportValve extends ErrorReportValve {

    private final ProblemWriter problems;

    ProblemReportValve(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
        CoreError error = CoreError.of(status);
        try {
            problems.write(request, response, error, status, error.title() + ".");
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The client left before it could be told of its error", gone);
        }
    }
}

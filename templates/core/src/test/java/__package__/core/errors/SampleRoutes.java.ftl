package [=package].core.errors;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import io.swagger.v3.oas.annotations.Hidden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import [=package].SharedBeans;
import [=package].core.web.Page;
import [=package].core.web.PageQuery;

/** Routes that succeed and fail in all the ways the routes of a service can. They exist in tests alone. */
@SharedBeans
public class SampleRoutes {

    private static final Logger log = LoggerFactory.getLogger(SampleRoutes.class);

    /** How a module opens its routes to everybody. */
    @Bean
    Customizer<HttpSecurity> openSamples() {
        return http -> http.authorizeHttpRequests(
                routes -> routes.requestMatchers("/api/v1/samples/**").permitAll());
    }

    @Bean
    Routes routes() {
        return new Routes();
    }

    record Address(@NotBlank String city) {}

    record Order(
            @NotBlank String customer,
            @Max(10) int pieces,
            @NotNull @Valid Address address) {}

    record Batch(@NotNull List<@Valid Order> orders) {

        @AssertTrue(message = "must not be empty")
        boolean isFilled() {
            return orders == null || !orders.isEmpty();
        }
    }

    enum SampleError implements ErrorCode {
        ALREADY_PAID;

        @Override
        public String code() {
            return "samples.already_paid";
        }

        @Override
        public HttpStatus status() {
            return HttpStatus.CONFLICT;
        }

        @Override
        public String title() {
            return "The order is paid already";
        }
    }

    /** Not static, so that no scan of the class path finds it: it is in the tests' service and in no other. */
    @Hidden
    @RestController
    @RequestMapping("/api/v1")
    @SuppressWarnings("ClassCanBeStatic")
    class Routes {

        @PostMapping(path = "/samples", produces = MediaType.APPLICATION_JSON_VALUE)
        Order order(@Valid @RequestBody Order order) {
            return order;
        }

        @GetMapping("/samples")
        Page<String> list(@Valid PageQuery query) {
            return new Page<>(List.of("limit " + query.limit()), null);
        }

        @GetMapping("/samples/numbers")
        int number(@RequestParam @Max(10) int number, @RequestHeader("X-Sample") String header) {
            return number;
        }

        @GetMapping("/samples/paid")
        void paid() {
            HttpHeaders headers = new HttpHeaders();
            headers.set("X-Paid-At", "noon");
            throw new ProblemException(SampleError.ALREADY_PAID, "Order 7 was paid at noon.", headers);
        }

        @GetMapping("/samples/taken")
        void taken() {
            throw new ProblemException(
                    SampleError.ALREADY_PAID,
                    "Some fields are not valid.",
                    List.of(new Problem.InvalidField("number", "taken", "is taken")));
        }

        @GetMapping("/samples/teapot")
        void teapot() {
            throw new ResponseStatusException(HttpStatus.I_AM_A_TEAPOT, "Short and stout.");
        }

        @GetMapping("/samples/bug")
        void bug(@RequestParam(defaultValue = "a text from inside") String text) {
            throw new IllegalStateException(text);
        }

        @GetMapping("/samples/outage")
        void outage() {
            throw new DataAccessResourceFailureException("jdbc:postgresql://db.internal:5432 does not answer");
        }

        @GetMapping("/samples/lost-update")
        void lostUpdate() {
            throw new OptimisticLockingFailureException("a text from inside");
        }

        @GetMapping("/samples/container-error")
        void containerError(HttpServletResponse response) throws IOException {
            response.sendError(410, "a text from inside");
        }

        @GetMapping("/samples/halfway")
        void halfway(HttpServletResponse response) throws IOException {
            response.getWriter().write("half of it");
            response.flushBuffer();
            throw new IllegalStateException("no more");
        }

        @GetMapping("/samples/refusal")
        void refusal() {
            throw new AccessDeniedException("a text from inside");
        }

        @PostMapping("/samples/batch")
        int batch(@Valid @RequestBody Batch batch) {
            return batch.orders().size();
        }

        @PostMapping("/samples/lines")
        long lines(HttpServletRequest request) throws IOException {
            return request.getReader().lines().count();
        }

        @PostMapping("/samples/echo")
        String echo(@RequestBody String body) {
            return Integer.toString(body.length());
        }

        /** Does what nobody should, so that a test can see what comes of it. */
        @PostMapping("/samples/careless")
        void careless(@RequestHeader HttpHeaders headers, @RequestBody String body) {
            log.info("Headers {} and body {}", headers, body);
            log.atInfo().addKeyValue("body", body).log("Key and value");
            log.warn("With an exception", new IllegalArgumentException(body));
        }

        @GetMapping("/samples-nobody-opened")
        String closed() {
            return "a secret";
        }

        @GetMapping("/admin/samples")
        String operators() {
            return "for operators";
        }
    }
}

package [=package].events.services;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line when something starts to fail and one when it works again, however often it is tried in between. */
final class OutageLog {

    private static final Logger LOG = LoggerFactory.getLogger(OutageLog.class);

    private final String what;
    private boolean failing;

    OutageLog(String what) {
        this.what = what;
    }

    synchronized void failed(Exception cause) {
        if (!failing) {
            LOG.warn("{} stopped: {}. It goes on by itself once that is over", what, String.valueOf(cause));
        }
        LOG.debug("{} failed", what, cause);
        failing = true;
    }

    synchronized void worked() {
        if (failing) {
            LOG.info("{} goes on", what);
        }
        failing = false;
    }
}

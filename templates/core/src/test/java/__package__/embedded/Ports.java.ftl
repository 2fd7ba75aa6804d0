package [=package].embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** Free TCP ports on this machine. */
public final class Ports {

    private Ports() {}

    /** The usual port, or another where the usual one is taken. */
    public static int preferably(int usual) {
        try (var socket = new ServerSocket(usual)) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            return free();
        }
    }

    public static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.exemplar.stack.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback address. */
public final class Ports {
    private Ports() {}

    /** A port that is free now. It is not held: start what needs it at once. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("This machine gives no free TCP port", failure);
        }
    }

    /** Whether another process listens on {@code port}, on the loopback address or on all addresses. */
    public static boolean isTaken(int port) {
        return isTaken(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                || isTaken(new InetSocketAddress(port));
    }

    private static boolean isTaken(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}

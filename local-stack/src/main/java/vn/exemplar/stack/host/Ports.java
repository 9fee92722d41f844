package vn.exemplar.stack.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** TCP ports of the loopback address. */
public final class Ports {
    private static final int LOWEST = 20_000;
    private static final int LOWEST_OF_CONNECTIONS = 32_768;

    /** Systems give a port again as soon as it is free: whoever asks for two before using them must not get one twice. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A port that is free now and was not given by this process before. It is not held: start what needs it at once. */
    public static int free() {
        return IntStream.generate(Ports::anyFree).filter(GIVEN::add).findFirst().orElseThrow();
    }

    private static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("This machine gives no free TCP port", failure);
        }
    }

    /**
     * A port that is free now and lies below those that systems give to outgoing connections: a server that is killed
     * and started again finds it free again. It was not given by this process before, and is not held: start what needs
     * it at once.
     */
    public static int freeForRestarts() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, LOWEST_OF_CONNECTIONS)
                .filter(port -> !isTaken(port) && GIVEN.add(port))
                .findFirst()
                .orElseThrow();
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

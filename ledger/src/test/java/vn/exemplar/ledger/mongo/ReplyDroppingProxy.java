package vn.exemplar.ledger.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Stands between a driver and the database and cuts the connection around an insert: before the server saw it, or after
 * the server carried it out and before the answer gets through.
 */
public final class ReplyDroppingProxy implements AutoCloseable {

    /** Where the first field of a request stands: behind the header, the flags, the section kind and the length. */
    private static final int FIRST_FIELD = 16 + 4 + 1 + 4;

    private static final byte[] INSERT = "\u0002insert\u0000".getBytes(StandardCharsets.ISO_8859_1);

    private final ServerSocket listener;
    private final ServerAddress server;
    private final Runnable onDrop;
    private final AtomicBoolean dropReply = new AtomicBoolean();
    private final AtomicBoolean dropRequest = new AtomicBoolean();
    private final AtomicInteger dropped = new AtomicInteger();

    private ReplyDroppingProxy(InetSocketAddress listenAt, ServerAddress server, Runnable onDrop) {
        this.server = server;
        this.onDrop = onDrop;
        try {
            listener = new ServerSocket();
            listener.bind(listenAt);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::acceptAll);
    }

    static ReplyDroppingProxy before(String connectionString) {
        ServerAddress server = new ServerAddress(
                new ConnectionString(connectionString).getHosts().getFirst());
        return new ReplyDroppingProxy(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), server, () -> {});
    }

    /** On another address of this machine, at the server's own port. */
    public static ReplyDroppingProxy before(ServerAddress server, InetAddress address, Runnable onDrop) {
        return new ReplyDroppingProxy(new InetSocketAddress(address, server.getPort()), server, onDrop);
    }

    /** Direct, so that the driver does not go round the proxy to the members of the replica set. */
    String connectionString() {
        return "mongodb://127.0.0.1:" + listener.getLocalPort() + "/?directConnection=true";
    }

    public void dropTheNextInsertReply() {
        dropReply.set(true);
    }

    void dropTheNextInsert() {
        dropRequest.set(true);
    }

    int dropped() {
        return dropped.get();
    }

    private void acceptAll() {
        while (!listener.isClosed()) {
            try {
                connect(listener.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket driver) throws IOException {
        try {
            Socket behind = new Socket(server.getHost(), server.getPort());
            AtomicBoolean insertPending = new AtomicBoolean();
            Thread.ofVirtual().start(() -> forward(driver, behind, message -> passRequest(message, insertPending)));
            Thread.ofVirtual().start(() -> forward(behind, driver, message -> passReply(insertPending)));
        } catch (IOException serverIsDown) {
            driver.close();
        }
    }

    private static void forward(Socket from, Socket to, Predicate<byte[]> passes) {
        try (from;
                to) {
            DataInputStream in = new DataInputStream(from.getInputStream());
            OutputStream out = to.getOutputStream();
            for (byte[] message = read(in); passes.test(message); message = read(in)) {
                out.write(message);
                out.flush();
            }
        } catch (IOException connectionEnded) {
            // the other direction sees it too
        }
    }

    private boolean passRequest(byte[] message, AtomicBoolean insertPending) {
        if (!isInsert(message)) {
            return true;
        }
        insertPending.set(true);
        return passesUnless(dropRequest);
    }

    private boolean passReply(AtomicBoolean insertPending) {
        return !insertPending.compareAndSet(true, false) || passesUnless(dropReply);
    }

    private boolean passesUnless(AtomicBoolean drop) {
        if (!drop.compareAndSet(true, false)) {
            return true;
        }
        dropped.incrementAndGet();
        onDrop.run();
        return false;
    }

    static byte[] read(DataInputStream in) throws IOException {
        byte[] length = in.readNBytes(4);
        if (length.length < 4) {
            throw new IOException("end");
        }
        int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        ByteArrayOutputStream message = new ByteArrayOutputStream(size);
        message.write(length);
        message.write(in.readNBytes(size - 4));
        return message.toByteArray();
    }

    static boolean isInsert(byte[] message) {
        int end = FIRST_FIELD + INSERT.length;
        return message.length > end && Arrays.equals(message, FIRST_FIELD, end, INSERT, 0, INSERT.length);
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

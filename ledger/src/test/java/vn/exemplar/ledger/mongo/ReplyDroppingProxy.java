package vn.exemplar.ledger.mongo;

import com.mongodb.ConnectionString;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a driver and the database and cuts the connection around an insert: before the server saw it, or after
 * the server carried it out and before the answer gets through.
 */
final class ReplyDroppingProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final String host;
    private final int port;
    private final AtomicBoolean dropReply = new AtomicBoolean();
    private final AtomicBoolean dropRequest = new AtomicBoolean();
    private final AtomicInteger dropped = new AtomicInteger();

    private ReplyDroppingProxy(String address) throws IOException {
        String[] parts = address.split(":");
        host = parts[0];
        port = Integer.parseInt(parts[1]);
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::acceptAll);
    }

    static ReplyDroppingProxy before(String connectionString) {
        try {
            return new ReplyDroppingProxy(
                    new ConnectionString(connectionString).getHosts().getFirst());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Direct, so that the driver does not go round the proxy to the members of the replica set. */
    String connectionString() {
        return "mongodb://127.0.0.1:" + listener.getLocalPort() + "/?directConnection=true";
    }

    void dropTheNextInsertReply() {
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
                Socket driver = listener.accept();
                Socket server = new Socket(host, port);
                AtomicBoolean insertPending = new AtomicBoolean();
                Thread.ofVirtual().start(() -> forward(driver, server, insertPending, true));
                Thread.ofVirtual().start(() -> forward(server, driver, insertPending, false));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void forward(Socket from, Socket to, AtomicBoolean insertPending, boolean requests) {
        try (from;
                to) {
            DataInputStream in = new DataInputStream(from.getInputStream());
            OutputStream out = to.getOutputStream();
            while (true) {
                byte[] message = read(in);
                if (requests && isInsert(message)) {
                    if (dropRequest.compareAndSet(true, false)) {
                        dropped.incrementAndGet();
                        return;
                    }
                    insertPending.set(true);
                } else if (!requests
                        && insertPending.compareAndSet(true, false)
                        && dropReply.compareAndSet(true, false)) {
                    dropped.incrementAndGet();
                    return;
                }
                out.write(message);
                out.flush();
            }
        } catch (IOException connectionEnded) {
            // the other direction sees it too
        }
    }

    private static byte[] read(DataInputStream in) throws IOException {
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

    private static boolean isInsert(byte[] message) {
        return new String(message, StandardCharsets.ISO_8859_1).contains("\u0002insert\u0000");
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

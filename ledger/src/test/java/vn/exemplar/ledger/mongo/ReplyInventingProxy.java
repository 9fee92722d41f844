package vn.exemplar.ledger.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** A database that lies once: it answers one insert with success and carries nothing out. */
public final class ReplyInventingProxy implements AutoCloseable {

    private static final int HEADER = 16;
    private static final int OP_MSG = 2013;

    private final ServerSocket listener;
    private final ServerAddress server;
    private final int lieAt;
    private final AtomicInteger inserts = new AtomicInteger();
    private final AtomicInteger invented = new AtomicInteger();

    private ReplyInventingProxy(ServerAddress server, int lieAt) {
        this.server = server;
        this.lieAt = lieAt;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::acceptAll);
    }

    /** @param lieAt which insert it lies about, counted from 1 */
    public static ReplyInventingProxy before(String connectionString, int lieAt) {
        ServerAddress server = new ServerAddress(
                new ConnectionString(connectionString).getHosts().getFirst());
        return new ReplyInventingProxy(server, lieAt);
    }

    public String connectionString() {
        return "mongodb://127.0.0.1:" + listener.getLocalPort() + "/?directConnection=true";
    }

    /** How often it lied. */
    public int invented() {
        return invented.get();
    }

    private void acceptAll() {
        while (!listener.isClosed()) {
            try {
                Socket driver = listener.accept();
                Socket behind = new Socket(server.getHost(), server.getPort());
                Thread.ofVirtual().start(() -> serve(driver, behind));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** The server's replies pass as they are; a lie is told in the silence after a request. */
    private void serve(Socket driver, Socket behind) {
        try (driver;
                behind) {
            Thread.ofVirtual().start(() -> passReplies(behind, driver));
            DataInputStream in = new DataInputStream(driver.getInputStream());
            while (true) {
                byte[] request = ReplyDroppingProxy.read(in);
                boolean lie = ReplyDroppingProxy.isInsert(request) && inserts.incrementAndGet() == lieAt;
                OutputStream out = lie ? driver.getOutputStream() : behind.getOutputStream();
                out.write(lie ? success(request) : request);
                out.flush();
            }
        } catch (IOException connectionEnded) {
            // the driver has gone
        }
    }

    private static void passReplies(Socket behind, Socket driver) {
        try {
            behind.getInputStream().transferTo(driver.getOutputStream());
        } catch (IOException connectionEnded) {
            // the request side sees it too
        }
    }

    private byte[] success(byte[] request) {
        invented.incrementAndGet();
        BsonDocument answer = new BsonDocument("n", new BsonInt32(1)).append("ok", new BsonDouble(1));
        RawBsonDocument raw = new RawBsonDocument(answer, new BsonDocumentCodec());
        byte[] body = new byte[raw.getByteBuffer().remaining()];
        raw.getByteBuffer().get(body);
        int asked = ByteBuffer.wrap(request).order(ByteOrder.LITTLE_ENDIAN).getInt(Integer.BYTES);
        int length = HEADER + Integer.BYTES + 1 + body.length;
        return ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .putInt(asked + 1)
                .putInt(asked)
                .putInt(OP_MSG)
                .putInt(0)
                .put((byte) 0)
                .put(body)
                .array();
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

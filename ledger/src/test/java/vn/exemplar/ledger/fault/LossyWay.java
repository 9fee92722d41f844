package vn.exemplar.ledger.fault;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import vn.exemplar.ledger.mongo.ReplyDroppingProxy;

/** One writer's way to the members of a replica set, on which answers to inserts can get lost. */
final class LossyWay implements AutoCloseable {

    private final String connectionString;
    private final InetAddress address;
    private final List<ReplyDroppingProxy> proxies;

    /** @param number tells this way from those of other writers, 1 to 254 */
    LossyWay(String connectionString, int number, Runnable onLoss) {
        this.connectionString = connectionString;
        this.address = loopback(number);
        this.proxies = new ConnectionString(connectionString)
                .getHosts().stream()
                        .map(ServerAddress::new)
                        .map(member -> ReplyDroppingProxy.before(member, address, onLoss))
                        .toList();
    }

    private static InetAddress loopback(int number) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 1, (byte) number});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    MongoClient connect() {
        return ReplicaSetClient.through(address, connectionString);
    }

    /** Whoever of the members answers an insert next, is not heard. */
    void loseTheNextAnswer() {
        proxies.forEach(ReplyDroppingProxy::dropTheNextInsertReply);
    }

    @Override
    public void close() {
        proxies.forEach(ReplyDroppingProxy::close);
    }
}

package vn.exemplar.ledger.fault;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.spi.dns.InetAddressResolver;
import java.net.InetAddress;
import java.util.List;
import vn.exemplar.stack.host.QuietLogs;

/** Drivers with the settings that a service has: those of its connection string and the driver's own. */
final class ReplicaSetClient {

    private ReplicaSetClient() {}

    static MongoClient direct(String connectionString) {
        return MongoClients.create(settings(connectionString).build());
    }

    /** Reaches every member at another address of this machine, at the member's own port. */
    static MongoClient through(InetAddress address, String connectionString) {
        InetAddressResolver detour = host -> List.of(address);
        return MongoClients.create(
                settings(connectionString).inetAddressResolver(detour).build());
    }

    private static MongoClientSettings.Builder settings(String connectionString) {
        QuietLogs.apply();
        return MongoClientSettings.builder().applyConnectionString(new ConnectionString(connectionString));
    }
}

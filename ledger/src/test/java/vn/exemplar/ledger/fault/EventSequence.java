package vn.exemplar.ledger.fault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.exemplar.ledger.chain.Commit;

/** A fingerprint of the events in a log: two are equal only when the same events came in the same order. */
final class EventSequence {

    private final MessageDigest digest;

    EventSequence() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    void add(Commit commit) {
        commit.events()
                .forEach(event ->
                        digest.update((event.index() + ":" + event.eventId() + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** To be asked once, at the end. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

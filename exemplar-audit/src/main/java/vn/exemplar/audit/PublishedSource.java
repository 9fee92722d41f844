package vn.exemplar.audit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.Tiles;
import vn.exemplar.ledger.verify.ExportVerifier;
import vn.exemplar.ledger.verify.VerificationReport;

/** What a service publishes of its log over HTTP, in the layout of C2SP tlog-tiles. */
final class PublishedSource implements LogSource {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String prefix;
    private final String token;
    private @Nullable SignedCheckpoint newest;

    PublishedSource(String address, String token) {
        this.prefix = address.endsWith("/") ? address : address + "/";
        this.token = token;
    }

    /** Asked for once, so that everything is checked against one and the same. */
    @Override
    public Optional<SignedCheckpoint> newest() {
        SignedCheckpoint known = newest == null ? fetchCheckpoint() : newest;
        newest = known;
        return Optional.of(known);
    }

    private SignedCheckpoint fetchCheckpoint() {
        byte[] note = get("checkpoint").orElseThrow(() -> new CouldNotCheck("No checkpoint is published at " + prefix));
        try {
            return SignedCheckpoint.parse(note);
        } catch (IllegalArgumentException damaged) {
            throw new BrokenLogException(
                    0, Break.FORGED_CHECKPOINT, "The published checkpoint cannot be read: " + damaged.getMessage());
        }
    }

    @Override
    public List<SignedCheckpoint> checkpoints() {
        return newest().stream().toList();
    }

    @Override
    public Tiles tiles() {
        return address -> get(address.path());
    }

    @Override
    public long size() {
        return newest().map(SignedCheckpoint::size).orElse(0L);
    }

    @Override
    public void visit(long fromIndex, Predicate<Commit> visitor) {
        throw new CouldNotCheck("Over HTTP only leaves are published: use the database or an export");
    }

    @Override
    public Verified verify(
            LogOrigin origin, Collection<NoteKey> keys, List<SignedCheckpoint> pinned, LongConsumer progress) {
        VerificationReport report =
                ExportVerifier.verifyLeaves(tiles(), newest().orElseThrow(), origin, keys, pinned, progress);
        return new Verified(report, report.intact() ? 1 + pinned.size() : 0, false);
    }

    private Optional<byte[]> get(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(prefix + path)).timeout(PATIENCE);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return switch (response.statusCode()) {
                case 200 -> Optional.of(response.body());
                case 404 -> Optional.empty();
                case 401, 403 -> throw new CouldNotCheck(prefix + " is for auditors: give an access token (--token)");
                default -> throw new CouldNotCheck(prefix + path + " answers " + response.statusCode());
            };
        } catch (IOException failure) {
            throw new CouldNotCheck(prefix + " does not answer: " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CouldNotCheck("Interrupted", interrupted);
        }
    }

    /** The client needs no closing, and its own close would wait for idle connections. */
    @Override
    public void close() {
        http.shutdownNow();
    }
}

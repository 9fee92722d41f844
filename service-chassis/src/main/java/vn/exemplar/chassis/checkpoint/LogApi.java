package vn.exemplar.chassis.checkpoint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.web.ReadOnRecord;
import vn.exemplar.ledger.proof.CheckpointKeys;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.TileAddress;
import vn.exemplar.ledger.proof.TlogProof;

/**
 * The log in the layout of C2SP tlog-tiles, and proofs of single events. For auditors: a leaf holds no content, but the
 * ids, types and times of everything that happened, and that is not public. What anybody may hold against the service
 * later, its checkpoints, is pinned outside. Reading tiles is not recorded as an event, unlike asking for one event: each
 * verification would make the log grow that it verifies.
 */
@RestController
@RolesAllowed("AUDITOR")
@Tag(name = "audit")
class LogApi {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final PublishedLog log;
    private final CheckpointKeys keys;

    LogApi(PublishedLog log, CheckpointKeys keys) {
        this.log = log;
        this.keys = keys;
    }

    @GetMapping("/audit/log/keys")
    @Operation(
            summary = "The verifier keys of the log, one a line",
            description = "Compare them once with those that the operators hand out: whoever serves a false log serves"
                    + " false keys.")
    ResponseEntity<byte[]> keys() {
        String vkeys = keys.known().stream().map(NoteKey::vkey).collect(Collectors.joining("\n", "", "\n"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TEXT)
                .cacheControl(CacheControl.noStore())
                .body(vkeys.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/audit/log/checkpoint")
    @Operation(summary = "The newest signed checkpoint (C2SP tlog-checkpoint)")
    ResponseEntity<byte[]> checkpoint() {
        return log.checkpoint()
                .map(newest -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, TEXT)
                        .cacheControl(CacheControl.noStore())
                        .body(newest.bytes()))
                .orElseGet(LogApi::notFound);
    }

    @GetMapping("/audit/log/tile/{*path}")
    @Operation(summary = "A tile of hashes or a bundle of entries below the newest checkpoint (C2SP tlog-tiles)")
    ResponseEntity<byte[]> tile(
            @Parameter(description = "level and number, or entries and number", example = "0/x001/x234/067")
                    @PathVariable
                    String path) {
        return TileAddress.parse("tile" + path)
                .flatMap(log::resource)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .cacheControl(FOR_EVER)
                        .body(bytes))
                .orElseGet(LogApi::notFound);
    }

    @GetMapping("/audit/events/{index}/proof")
    @ReadOnRecord
    @Operation(
            summary = "Proof that an event is in the log (C2SP tlog-proof)",
            description = "To keep, and to check off-line with exemplar-audit verify-proof. An event is covered by a"
                    + " checkpoint about a second after it happened.")
    ResponseEntity<byte[]> proof(
            @Parameter(description = "global index in the ledger, from 0", example = "1041") @PathVariable long index) {
        TlogProof proof = log.proof(index)
                .orElseThrow(() -> Refusal.notFound("proof-not-found", "A2").with("index", index));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"event-" + index + ".tlog-proof\"")
                .cacheControl(CacheControl.noStore())
                .body(proof.bytes());
    }

    private static ResponseEntity<byte[]> notFound() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}

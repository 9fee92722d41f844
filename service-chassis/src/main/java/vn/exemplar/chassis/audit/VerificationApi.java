package vn.exemplar.chassis.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.chassis.web.ReadOnRecord;

/** Whether the ledger is intact. */
@RestController
@RolesAllowed("AUDITOR")
@ReadOnRecord
@Tag(name = "audit", description = "For auditors; every request is itself an event of the ledger")
class VerificationApi {
    private static final String RETRY_SECONDS = "1";

    private final BackgroundVerifier verifier;
    private final LedgerBook ledger;
    private final Duration patience;

    VerificationApi(BackgroundVerifier verifier, LedgerBook ledger, Duration patience) {
        this.verifier = verifier;
        this.ledger = ledger;
        this.patience = patience;
    }

    @GetMapping("/audit/verification")
    @Operation(
            summary = "The verifier's report up to the newest event",
            description = "Recomputes chain, content, sequence numbers, filing and times of what came since the last"
                    + " run; the first run of an instance reads the whole log. Waits a few seconds, then answers 202"
                    + " with the progress: ask again. A finding stays until the whole log is verified anew.")
    @ApiResponse(
            responseCode = "200",
            description = "Proved up to the event that was the newest when the request came, or not intact",
            content = @Content(schema = @Schema(implementation = Verification.class)))
    @ApiResponse(
            responseCode = "202",
            description = "At work",
            content = @Content(schema = @Schema(implementation = VerificationProgress.class)))
    ResponseEntity<?> verification() {
        long newest = ledger.reader().head().orElse(-1);
        Optional<Verification> proved = verifier.upTo(newest, patience);
        return proved.<ResponseEntity<?>>map(ResponseEntity::ok).orElseGet(() -> atWork(verifier.progress()));
    }

    @PostMapping("/audit/verification")
    @Operation(
            summary = "Verifies the whole log from its first event",
            description = "Starts a run, or joins the one that reads the whole log already; one is at work at a time.")
    @ApiResponse(
            responseCode = "202",
            description = "Started; the address in Location has the report",
            content = @Content(schema = @Schema(implementation = VerificationProgress.class)))
    ResponseEntity<?> verifyWholeLog() {
        return atWork(verifier.startWholeLog());
    }

    private static ResponseEntity<?> atWork(VerificationProgress progress) {
        URI report = ServletUriComponentsBuilder.fromCurrentRequestUri().build().toUri();
        return ResponseEntity.accepted()
                .location(report)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(progress);
    }
}

package vn.exemplar.endtoend.benchmark.crud;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/api/nominations")
class NominationController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Nominations nominations;
    private final NominationWindows windows;

    NominationController(Nominations nominations, NominationWindows windows) {
        this.nominations = nominations;
        this.windows = windows;
    }

    /** What is answered to each change. */
    record Receipt(
            String id,
            long version,
            Nomination.State state,
            @Nullable String number,
            Instant at) {

        static Receipt of(Nomination stored) {
            return new Receipt(
                    stored.id(),
                    Objects.requireNonNull(stored.version()),
                    stored.state(),
                    stored.receiptNumber(),
                    stored.changedAt());
        }
    }

    @PostMapping
    @ResponseStatus(CREATED)
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD"})
    Receipt draft(@Valid @RequestBody NominationBody body, @AuthenticationPrincipal Jwt caller) {
        Nomination draft = Nomination.draft(body, unitOf(caller), caller.getSubject(), Instant.now());
        return Receipt.of(nominations.insert(draft));
    }

    @PostMapping("/{id}/sign-off")
    @RolesAllowed("UNIT_HEAD")
    Receipt signOff(@PathVariable String id, @AuthenticationPrincipal Jwt caller) {
        Nomination nomination = ofTheUnit(id, caller, Nomination.State.DRAFT);
        refuseWhen(
                caller.getSubject().equals(nomination.content().subject().personId()),
                FORBIDDEN,
                "Nobody signs off their own nomination");
        return Receipt.of(nominations.save(nomination.signedOff(caller.getSubject(), Instant.now())));
    }

    @PostMapping("/{id}/submission")
    @RolesAllowed({"UNIT_HEAD", "UNIT_OFFICER"})
    Receipt submit(@PathVariable String id, @AuthenticationPrincipal Jwt caller) {
        Nomination nomination = ofTheUnit(id, caller, Nomination.State.SIGNED_OFF);
        refuseWhen(!windows.take(nomination, LocalDate.now(ZONE)), UNPROCESSABLE_CONTENT, "No window is open");
        return Receipt.of(nominations.save(nomination.submitted(caller.getSubject(), Instant.now())));
    }

    @GetMapping
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD"})
    Slice<Nomination> ofTheUnit(@AuthenticationPrincipal Jwt caller, Pageable page) {
        return nominations.findByUnitOrderByChangedAtDesc(unitOf(caller), page);
    }

    @GetMapping(params = "state")
    @RolesAllowed("STANDING_OFFICER")
    Slice<Nomination> inTheState(@RequestParam Nomination.State state, Pageable page) {
        return nominations.findByStateOrderByChangedAtDesc(state, page);
    }

    @ExceptionHandler
    @ResponseStatus(value = CONFLICT, reason = "Someone else changed it before you")
    void overtaken(OptimisticLockingFailureException overtaken) {}

    private Nomination ofTheUnit(String id, Jwt caller, Nomination.State state) {
        Nomination nomination = nominations
                .findById(id)
                .filter(found -> found.unit().equals(unitOf(caller)))
                .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
        refuseWhen(nomination.state() != state, CONFLICT, "It is " + nomination.state());
        return nomination;
    }

    private static String unitOf(Jwt caller) {
        return caller.getClaimAsString("unit");
    }

    private static void refuseWhen(boolean wrong, HttpStatus status, String why) {
        if (wrong) {
            throw new ResponseStatusException(status, why);
        }
    }
}

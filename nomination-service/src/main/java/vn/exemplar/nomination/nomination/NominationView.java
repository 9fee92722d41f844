package vn.exemplar.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSubmitted;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSupplemented;
import vn.exemplar.nomination.timelimit.TimeLimitView;

/**
 * A nomination as it is now.
 *
 * @param subjectKey by which other nominations of the same subject are found
 * @param dueOn last day of the supplement that is awaited, told by its time limit and not kept here; null while none is
 * @param receipts of its first submission and of each supplement, in their order
 */
public record NominationView(
        @BsonId String id,
        @JsonUnwrapped Nomination nomination,
        @Nullable LocalDate dueOn,
        @JsonIgnore String subjectKey,
        List<SubmissionReceipt> receipts) {

    /** @param logIndex of the event */
    static NominationView after(@Nullable NominationView before, NominationEvent event, long logIndex) {
        Nomination now = (before == null ? Nomination.NONE : before.nomination()).after(event);
        List<SubmissionReceipt> earlier = before == null ? List.of() : before.receipts();
        return of(
                now,
                switch (event) {
                    case NominationSubmitted sent -> with(earlier, now, 0, sent.submittedAt(), logIndex);
                    case NominationSupplemented sent -> with(earlier, now, sent.round(), sent.submittedAt(), logIndex);
                    default -> earlier;
                });
    }

    private static List<SubmissionReceipt> with(
            List<SubmissionReceipt> earlier, Nomination now, int round, Instant at, long logIndex) {
        SubmissionReceipt receipt =
                SubmissionReceipt.of(now.draft(), round, at, now.sending().latest(), logIndex);
        return Stream.concat(earlier.stream(), Stream.of(receipt)).toList();
    }

    /** The same, with the last day that the time limit of its supplement has, if there is one. */
    public NominationView due(Optional<TimeLimitView> limit) {
        LocalDate day = limit.map(TimeLimitView::dueOn).orElse(null);
        return new NominationView(id, nomination, day, subjectKey, receipts);
    }

    NominationView erased() {
        NominationView erased = Erased.in(this);
        return of(erased.nomination(), erased.receipts());
    }

    private static NominationView of(Nomination nomination, List<SubmissionReceipt> receipts) {
        String subjectKey = SubjectKey.of(nomination.content().subject());
        return new NominationView(nomination.id(), nomination, null, subjectKey, receipts);
    }

    @JsonProperty
    public NominationState state() {
        return nomination.state();
    }

    @JsonProperty
    public List<String> fields() {
        return content().fields();
    }

    /** Of its first submission; empty while it has not left the unit. */
    public Optional<SubmissionReceipt> receipt() {
        return receipts.stream().findFirst();
    }

    public NominationContent content() {
        return nomination.content();
    }

    public AskedCriteria criteria() {
        return nomination.draft().criteria();
    }

    public String nominatingUnit() {
        return nomination.draft().nominatingUnit();
    }

    public @Nullable String leadId() {
        return nomination.draft().leadId();
    }
}

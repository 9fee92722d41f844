package vn.exemplar.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.SubmittedFile;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSubmitted;
import vn.exemplar.nomination.timelimit.TimeLimitView;

/**
 * A nomination as it is now.
 *
 * @param subjectKey by which other nominations of the same subject are found
 * @param dueOn last day of the supplement that is awaited, told by its time limit and not kept here; null while none is
 * @param submissionIndex where its first submission stands in the ledger; null while it has not left the unit
 */
public record NominationView(
        @BsonId String id,
        @JsonUnwrapped Nomination nomination,
        @Nullable LocalDate dueOn,
        @JsonIgnore String subjectKey,
        @JsonIgnore @Nullable Long submissionIndex) {

    /** @param ledgerIndex of the submission in this service's ledger */
    public record SubmissionReceipt(String number, Instant submittedAt, List<SubmittedFile> files, long ledgerIndex) {}

    /** @param logIndex of the event */
    static NominationView after(@Nullable NominationView before, NominationEvent event, long logIndex) {
        Nomination now = (before == null ? Nomination.NONE : before.nomination()).after(event);
        if (event instanceof NominationSubmitted) {
            return of(now, logIndex);
        }
        return of(now, before == null ? null : before.submissionIndex());
    }

    /** The same, with the last day that the time limit of its supplement has, if there is one. */
    public NominationView due(Optional<TimeLimitView> limit) {
        LocalDate day = limit.map(TimeLimitView::dueOn).orElse(null);
        return new NominationView(id, nomination, day, subjectKey, submissionIndex);
    }

    NominationView erased() {
        return of(Erased.in(nomination), submissionIndex);
    }

    private static NominationView of(Nomination nomination, @Nullable Long submissionIndex) {
        String subjectKey = SubjectKey.of(nomination.content().subject());
        return new NominationView(nomination.id(), nomination, null, subjectKey, submissionIndex);
    }

    @JsonProperty
    public NominationState state() {
        return nomination.state();
    }

    @JsonProperty
    public List<String> fields() {
        return content().fields();
    }

    /** Of its first submission; null while it has not left the unit. */
    @JsonProperty
    public @Nullable SubmissionReceipt receipt() {
        Sending.Submission sent = nomination.sending().submission();
        return sent == null || submissionIndex == null
                ? null
                : new SubmissionReceipt(sent.number(), sent.submittedAt(), sent.files(), submissionIndex);
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

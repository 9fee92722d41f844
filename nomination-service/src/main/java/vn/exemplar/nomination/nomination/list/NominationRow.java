package vn.exemplar.nomination.nomination.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.nomination.Draft;
import vn.exemplar.nomination.nomination.Fate;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.NominationView;
import vn.exemplar.nomination.nomination.SubmissionReceipt;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.timelimit.TimeLimitView;
import vn.exemplar.nomination.vietnamese.Alphabetical;
import vn.exemplar.nomination.vietnamese.Folded;

/**
 * A nomination in a list: small, so that a search over all of them reads little.
 *
 * @param version counts its events from 0
 * @param sent whether it has left its unit
 * @param fate null until another service has told of it
 * @param authors who drafted it and who saved it last
 * @param titleKey puts titles into Vietnamese order
 * @param check the time limit of the office's check; null before it and when it is over
 * @param supplement the time limit of the supplement that is awaited; null while none is
 */
public record NominationRow(
        @BsonId String id,
        long version,
        NominationState state,
        String nominatingUnit,
        String programmeId,
        int year,
        String title,
        String subjectName,
        String subjectType,
        String exemplarKind,
        String scope,
        List<String> fields,
        boolean sent,
        @Nullable String receiptNumber,
        @Nullable Instant submittedAt,
        Instant changedAt,
        @Nullable Fate fate,
        @JsonIgnore List<String> authors,
        @JsonIgnore byte[] titleKey,
        @JsonIgnore @Nullable TimeLimitView check,
        @JsonIgnore @Nullable TimeLimitView supplement) {
    /** By which it is found, beside it in its document: no list shows them. */
    static final String TERMS = "terms";

    static NominationRow of(NominationView view) {
        Nomination nomination = view.nomination();
        Draft draft = nomination.draft();
        NominationContent content = draft.content();
        Optional<SubmissionReceipt> sent = view.receipt();
        return new NominationRow(
                nomination.id(),
                nomination.version(),
                nomination.state(),
                draft.nominatingUnit(),
                draft.programmeId(),
                content.year(),
                content.title(),
                content.subject().name(),
                content.subject().type(),
                content.exemplarKind(),
                content.scope(),
                content.fields(),
                nomination.lifecycle().sent(),
                sent.map(SubmissionReceipt::number).orElse(null),
                sent.map(SubmissionReceipt::submittedAt).orElse(null),
                nomination.changedAt(),
                null,
                Stream.of(draft.draftedBy(), draft.savedBy()).distinct().toList(),
                Alphabetical.key(content.title()),
                null,
                null);
    }

    /** Last day of the supplement that the unit owes; null when it owes none, or while its time stands still. */
    @JsonProperty
    public @Nullable LocalDate dueOn() {
        return supplement == null || supplement.limit().ended() ? null : supplement.dueOn();
    }

    /** Of title, nominee and summary. */
    static List<String> terms(NominationContent content) {
        return Folded.terms(content.title() + ' ' + content.subject().name() + ' ' + content.summary());
    }
}

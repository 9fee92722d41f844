package vn.exemplar.nomination.dossier.read.dossierlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.dossier.Checklist;
import vn.exemplar.nomination.dossier.Completeness;
import vn.exemplar.nomination.dossier.DossierState;
import vn.exemplar.nomination.dossier.Duplicates;
import vn.exemplar.nomination.dossier.Lifecycle;
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.events.Conclusion;
import vn.exemplar.nomination.dossier.events.Defect;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.dossier.events.SubmittedFile;

/**
 * A nomination as it is now. The marks of the check and the earlier cases are the standing office's own.
 *
 * @param version counts its events from 0; the entity tag of a save
 * @param receipt of its first submission; null while it has not left the unit
 * @param dueOn last day of the supplement that is awaited; null while none is
 * @param returns how often it came back
 * @param hold the one that is not released
 * @param withdrawal by the unit, be it overtaken by the council's decision or not
 * @param conclusion by which the latest hold was released
 */
public record DossierView(
        @BsonId String id,
        long version,
        @JsonIgnore Lifecycle lifecycle,
        String programmeId,
        int programmeVersion,
        String nominatingUnit,
        @Nullable String leadId,
        NominationContent content,
        List<String> fields,
        AskedCriteria criteria,
        String draftedBy,
        String savedBy,
        @Nullable SignOff signOff,
        @Nullable Extension extension,
        @Nullable SubmissionReceipt receipt,
        @JsonIgnore Checklist checklist,
        @JsonIgnore Duplicates duplicates,
        List<Defect> defects,
        @Nullable LocalDate dueOn,
        int returns,
        @Nullable Hold hold,
        @Nullable Conclusion conclusion,
        @Nullable Withdrawal withdrawal,
        @JsonIgnore String subjectKey,
        Instant changedAt) {

    /** @param leadsTheNominee whether the signer leads the collective that is nominated */
    public record SignOff(
            String by, String capacity, @Nullable String delegationId, boolean leadsTheNominee, Instant at) {}

    public record Extension(LocalDate lastDay, @Personal String reason, Instant grantedAt) {}

    /** @param ledgerIndex of the submission in this service's ledger */
    public record SubmissionReceipt(String number, Instant submittedAt, List<SubmittedFile> files, long ledgerIndex) {}

    public record Hold(String matter, @Personal String reason, Instant since) {}

    /** @param overtakenBy when the council had decided, if it had before it heard of the withdrawal; then it has no effect */
    public record Withdrawal(
            @Personal String reason, Instant at, @Nullable Instant overtakenBy) {}

    static DossierView of(NominationDrafted event) {
        NominationContent content = event.content();
        return new DossierView(
                event.nominationId(),
                0,
                Lifecycle.BEGIN,
                event.programmeId(),
                event.programmeVersion(),
                event.nominatingUnit(),
                event.leadId(),
                content,
                content.fields(),
                event.criteria(),
                event.draftedBy(),
                event.draftedBy(),
                null,
                null,
                null,
                Checklist.EMPTY,
                Duplicates.NONE,
                List.of(),
                null,
                0,
                null,
                null,
                null,
                SubjectKey.of(content.subject()),
                event.draftedAt());
    }

    @JsonProperty
    public DossierState state() {
        return lifecycle.state();
    }

    public Completeness completeness() {
        return Completeness.of(content, criteria);
    }
}

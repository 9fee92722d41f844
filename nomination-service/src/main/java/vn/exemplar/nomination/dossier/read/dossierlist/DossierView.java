package vn.exemplar.nomination.dossier.read.dossierlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.dossier.Completeness;
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.events.Defect;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.events.SubmittedFile;

/**
 * A nomination as it is now.
 *
 * @param version counts its events from 0; the entity tag of a revision
 * @param receipt of its first submission; null while it has not left the unit
 * @param searchText title, nominee and summary without diacritics
 */
public record DossierView(
        @BsonId String id,
        long version,
        String state,
        String programmeId,
        int programmeVersion,
        String nominatingUnit,
        NominationContent content,
        List<String> fields,
        AskedCriteria criteria,
        String draftedBy,
        @Nullable String signedOffBy,
        @Nullable SubmissionReceipt receipt,
        List<Defect> defects,
        @Nullable LocalDate dueOn,
        int returns,
        @JsonIgnore String searchText,
        Instant changedAt) {

    /** @param ledgerIndex of the submission in this service's ledger */
    public record SubmissionReceipt(String number, Instant submittedAt, List<SubmittedFile> files, long ledgerIndex) {}

    public Completeness completeness() {
        return Completeness.of(content, criteria);
    }
}

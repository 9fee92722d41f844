package vn.exemplar.nomination.dossier.read.dossierlist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A nomination in a list. */
record DossierSummary(
        String id,
        long version,
        String state,
        String nominatingUnit,
        int year,
        String title,
        String subjectName,
        String exemplarKind,
        String scope,
        List<String> fields,
        @Nullable String receiptNumber,
        Instant changedAt) {

    static DossierSummary of(DossierView nomination) {
        DossierView.SubmissionReceipt receipt = nomination.receipt();
        return new DossierSummary(
                nomination.id(),
                nomination.version(),
                nomination.state().name(),
                nomination.nominatingUnit(),
                nomination.content().year(),
                nomination.content().title(),
                nomination.content().subject().name(),
                nomination.content().exemplarKind(),
                nomination.content().scope(),
                nomination.fields(),
                receipt == null ? null : receipt.number(),
                nomination.changedAt());
    }
}

package vn.exemplar.contract.review.v1;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.contract.ContractType;

/** The director recognised an exemplar by a numbered decision. Names stand apart in {@link Personal}. */
@ContractType("review.ExemplarRecognised.v1")
public record ExemplarRecognised(
        String exemplarId,
        String reviewId,
        String nominationId,
        String programmeId,
        int programmeVersion,
        int year,
        String title,
        String exemplarKind,
        String scope,
        @Nullable String mainField,
        List<String> otherFields,
        String subjectType,
        String subjectUnit,
        @Nullable String personId,
        String nominatingUnit,
        String summary,
        String decisionNumber,
        LocalDate decidedOn,
        PublicationConsent consent,
        Personal personal)
        implements ReviewContractEvent {

    @Override
    public String subject() {
        return nominationId;
    }

    /** What the nominee allows to be published. */
    public record PublicationConsent(boolean name, boolean photo, boolean quotation, boolean unit) {}

    /** Personal data: published only under consent. */
    public record Personal(String name) {}
}

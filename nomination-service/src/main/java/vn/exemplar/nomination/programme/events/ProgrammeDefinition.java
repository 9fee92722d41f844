package vn.exemplar.nomination.programme.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole programme as data: the next one needs no code. */
public record ProgrammeDefinition(
        String programmeId,
        int version,
        Text title,
        Period period,
        SourcePlan sourcePlan,
        List<LegalBasis> legalBasis,
        int annualIntroductionTarget,
        AnnualIntroduction annualIntroduction,
        List<Milestone> milestones,
        List<PlannedWork.Role> roles,
        List<PlannedWork.Item> purposes,
        List<PlannedWork.Item> detection,
        List<PlannedWork.Item> criteriaPolicy,
        PlannedWork.Fostering fostering,
        PlannedWork.Monitoring monitoring,
        List<PlannedWork.Item> periodicReviews,
        PlannedWork.Exchange exchange,
        Configuration configuration,
        Vocabulary vocabulary,
        List<Criterion> generalCriteria,
        List<ProgrammeField> fields) {

    public record Period(LocalDate from, LocalDate to) {}

    public record SourcePlan(
            Text title,
            @Nullable String number,
            String symbol,
            @Nullable LocalDate issuedOn,
            int issuedYear,
            String place,
            Text signedBy,
            List<Text> recipients) {}

    public record LegalBasis(
            String code,
            Text title,
            @Nullable String number,
            @Nullable Text issuer,
            @Nullable LocalDate issuedOn,
            String role,
            String section) {}

    public record AnnualIntroduction(
            String section,
            int atLeast,
            List<Integer> years,
            List<String> counts,
            @Nullable String dueWithinYear,
            Text receiver,
            Text purpose,
            Text statement) {}

    public record Milestone(
            String id,
            String kind,
            Text title,
            String quarter,
            LocalDate from,
            LocalDate dueBy,
            String section,
            List<String> alsoIn) {}

    /** What the plan leaves open and the department sets itself. */
    public record Configuration(Text note, int allRoundMinimumFields) {}

    public record Vocabulary(
            List<Word> subjectTypes,
            List<Word> exemplarKinds,
            List<Word> exemplarScopes,
            List<Word> criteriaLists,
            List<Word> bodies,
            List<Word> appliesTo,
            List<Word> criterionKinds,
            List<Word> recurrences) {}

    public record Word(String code, Text label, @Nullable Text meaning) {}
}

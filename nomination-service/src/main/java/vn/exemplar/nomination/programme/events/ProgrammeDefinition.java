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

    /** Names this version as the rule set under which something is decided. */
    public String ruleSet() {
        return programmeId + '@' + version;
    }

    public ProgrammeDefinition with(Configuration other) {
        return new ProgrammeDefinition(
                programmeId,
                version,
                title,
                period,
                sourcePlan,
                legalBasis,
                annualIntroductionTarget,
                annualIntroduction,
                milestones,
                roles,
                purposes,
                detection,
                criteriaPolicy,
                fostering,
                monitoring,
                periodicReviews,
                exchange,
                other,
                vocabulary,
                generalCriteria,
                fields);
    }

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

    /**
     * What the plan leaves open and the department sets itself; what is null is silence, until the defaults are filled
     * in.
     *
     * @param identities by what each type of subject is known
     * @param allRoundScopes scopes that have no main field, but at least {@code allRoundMinimumFields} fields
     * @param dossierParts the parts that every dossier has
     */
    public record Configuration(
            Text note,
            int allRoundMinimumFields,
            @Nullable List<Setting> settings,
            @Nullable List<Identity> identities,
            @Nullable List<String> allRoundScopes,
            @Nullable List<DossierPart> dossierParts) {}

    /** @param identifiedBy one of {@code PERSON}, {@code BODY} and {@code NAME} */
    public record Identity(String subjectType, String identifiedBy) {}

    public record DossierPart(String id, Text title, Text legalBasis) {}

    /**
     * One value that is set for this programme.
     *
     * @param source the document that sets it, or that it is a default
     * @param verified whether the value was compared with that document
     */
    public record Setting(String code, int value, Text source, boolean verified) {}

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

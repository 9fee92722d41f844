package vn.exemplar.nomination.nomination.unit.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationDrafted;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.Programmes;

public class DraftNominationTest {
    private static final Nominations N01 = Nominations.sample("N01");

    public static NominationDecision draft(Nominations nomination) {
        return draft(nomination, null, Programmes.inForce(), true);
    }

    private static DraftNomination draft(
            Nominations nomination, @Nullable String leadId, ProgrammeTerms programme, boolean unitActive) {
        return new DraftNomination(
                nomination.id(), leadId, programme, unitActive, nomination.content(), nomination.officer());
    }

    @Test
    void it_is_drafted_under_the_version_of_the_programme_in_force_G1() {
        none().when(draft(N01)).then(N01.drafted());
        assertThat(none().when(draft(N01)).ruleSet()).isEqualTo("2021-2025@1");
    }

    @Test
    void what_was_drafted_is_not_drafted_again_N2() {
        N01.asDraft().when(draft(N01)).refused("subject-exists (N2)");
    }

    @Test
    void only_an_active_unit_nominates_G4() {
        none().when(draft(N01, null, Programmes.inForce(), false))
                .refused("unit-not-active (G4) {unit=" + N01.unit() + "}");
    }

    @Test
    void only_an_active_programme_takes_nominations_G1() {
        none().when(draft(N01, null, new ProgrammeTerms(Programmes.plan(), false), true))
                .refused("programme-not-active (G1)");
    }

    @Test
    void it_names_the_lead_that_it_comes_from_N1() {
        none().when(draft(N01, "lead-1", Programmes.inForce(), true)).then(N01.drafted("lead-1"));
    }

    @Test
    void the_year_lies_in_the_programme_G1() {
        refused("N01", body -> body.put("year", 2026), "year-outside-programme (G1)");
        refused("N01", body -> body.put("year", 2020), "year-outside-programme (G1)");
        for (int year : new int[] {2021, 2025}) {
            Nominations nomination = N01.with(body -> body.put("year", year));
            none().when(draft(nomination)).then(nomination.drafted());
        }
    }

    @Test
    void its_words_are_those_of_the_programme_G1() {
        refused(
                "N01",
                body -> body.put("exemplarKind", "HERO"),
                "word-not-of-programme (G1) {words=[exemplarKind HERO]}");
        refused("N01", body -> body.put("scope", "WIDE"), "word-not-of-programme (G1) {words=[scope WIDE]}");
        refused(
                "N01",
                body -> subject(body).put("type", "HOUSEHOLD").put("body", "CHOIR"),
                "word-not-of-programme (G1) {words=[subject.type HOUSEHOLD, subject.body CHOIR]}");
        refused(
                "N01",
                body -> ((ObjectNode) body.path("dossierParts").get(0)).put("part", "POEM"),
                "word-not-of-programme (G1) {words=[dossierParts POEM]}");
    }

    @Test
    void a_subject_is_known_by_what_the_programme_knows_its_type_by_N4() {
        String refusal = "subject-not-identified (N4)";
        refused("N01", body -> subject(body).putNull("body"), refusal);
        refused("N01", body -> subject(body).put("personId", "p05"), refusal);
        refused("N03", body -> subject(body).put("body", "ADMINISTRATIVE"), refusal);
        refused("N03", body -> subject(body).putNull("personId"), refusal);
        refused("N03", body -> subject(body).put("personId", " "), refusal);
    }

    @Test
    void another_programme_has_other_subjects_scopes_and_parts_G1_N4() {
        ProgrammeTerms households = new ProgrammeTerms(Programmes.ofHouseholds(), true);
        Nominations household = N01.with(body -> {
            subject(body).put("type", "HOUSEHOLD").putNull("body");
            body.put("year", 2026).put("scope", "WIDE").putNull("mainField");
            ((ArrayNode) body.path("otherFields")).removeAll().add("CHARITY");
            body.putArray("dossierParts").addObject().put("part", "APPLICATION").put("file", "Đơn.pdf");
            body.putArray("claims");
        });
        NominationDrafted drafted = (NominationDrafted)
                none().when(draft(household, null, households, true)).event();
        assertThat(drafted.criteria().required()).hasSize(9);
        assertThat(drafted.criteria().parts()).containsExactly("APPLICATION");
        for (String spoilt : List.of("personId", "body")) {
            Nominations other = household.with(body -> subject(body).put(spoilt, "ADMINISTRATIVE"));
            none().when(draft(other, null, households, true)).refused("subject-not-identified (N4)");
        }
    }

    private static ObjectNode subject(ObjectNode body) {
        return (ObjectNode) body.path("subject");
    }

    @Test
    void fields_are_of_the_programme_and_chosen_once_G2() {
        refused("N01", body -> body.put("mainField", "SPORT"), "field-unknown-or-repeated (G2) {fields=[SPORT]}");
        refused("N01", body -> otherFields(body).add("MODEL_AGENCY"), "field-unknown-or-repeated (G2)");
    }

    @Test
    void a_field_takes_only_eligible_subjects_G2() {
        refused(
                "N01",
                body -> otherFields(body).add("PARTY_AND_MASS_ORG"),
                "subject-not-eligible (G2) {fields=[PARTY_AND_MASS_ORG]}");
    }

    @Test
    void field_specific_has_a_main_field_G3() {
        refused("N01", body -> body.putNull("mainField"), "main-field-missing (G3)");
    }

    @Test
    void all_round_has_at_least_the_programmes_number_of_fields_G3() {
        refused("N07", body -> keepTwo(otherFields(body)), "all-round-needs-more-fields (G3)");
        refused("N07", body -> body.put("mainField", "CHARITY"), "all-round-needs-more-fields (G3)");
    }

    @Test
    void all_round_with_just_the_programmes_number_of_fields_is_enough_G3() {
        Nominations three = Nominations.sample("N07").with(body -> {
            otherFields(body).remove(3);
            ((ArrayNode) body.path("claims"))
                    .removeIf(claim -> claim.path("criterionId").asString().startsWith("2.5."));
        });
        none().when(draft(three)).then(three.drafted());
    }

    @Test
    void a_claim_answers_one_asked_criterion_once_with_evidence_of_the_dossier_N3() {
        refused(
                "N01",
                body -> claim(body).put("criterionId", "2.6.J.01"),
                "claim-not-asked-for (N3) {criteria=[2.6.J.01]}");
        refused(
                "N01",
                body -> claim(body).put("criterionId", "1.G.02"),
                "claim-or-evidence-repeated (N3) {ids=[1.G.02]}");
        refused(
                "N01",
                body -> ((ArrayNode) claim(body).path("evidence")).add("E99"),
                "evidence-unknown (N3) {evidence=[E99]}");
    }

    @Test
    void a_piece_of_evidence_is_named_once_N3() {
        refused("N01", DraftNominationTest::repeatEvidence, "claim-or-evidence-repeated (N3) {ids=[E01]}");
    }

    private static void repeatEvidence(ObjectNode body) {
        ArrayNode evidence = (ArrayNode) body.path("evidence");
        evidence.add(evidence.get(0).deepCopy());
    }

    private static void refused(String sample, Consumer<ObjectNode> spoil, String refusal) {
        Nominations nomination = Nominations.sample(sample);
        spoil.accept(nomination.body());
        none().when(draft(nomination)).refused(refusal);
    }

    private static void keepTwo(ArrayNode fields) {
        fields.remove(3);
        fields.remove(2);
    }

    private static ArrayNode otherFields(ObjectNode body) {
        return (ArrayNode) body.path("otherFields");
    }

    private static ObjectNode claim(ObjectNode body) {
        return (ObjectNode) body.path("claims").get(0);
    }
}

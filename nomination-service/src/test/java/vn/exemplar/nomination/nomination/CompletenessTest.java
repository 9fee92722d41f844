package vn.exemplar.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.nomination.nomination.events.AskedCriteria;

class CompletenessTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final String FIRST = N01.criteria().required().getFirst();

    @Test
    void a_whole_dossier_lacks_nothing_N3() {
        Completeness found = Completeness.of(N01.content(), N01.criteria());
        assertThat(found.complete()).isTrue();
        assertThat(found.claimed()).isTrue();
        assertThat(found.openOptions()).isEmpty();
    }

    @Test
    void a_required_criterion_that_nothing_is_said_about_is_missing_and_an_optional_one_is_open_N3() {
        Nominations shorter = N01.withoutFirstClaim();
        Completeness required = Completeness.of(shorter.content(), N01.criteria());
        assertThat(required.missingClaims()).containsExactly(FIRST);
        assertThat(required.claimed()).isFalse();
        assertThat(required.complete()).isFalse();
        List<String> others = N01.criteria().required().stream()
                .filter(id -> !id.equals(FIRST))
                .toList();
        Completeness optional = Completeness.of(
                shorter.content(),
                new AskedCriteria(others, List.of(FIRST), N01.criteria().parts()));
        assertThat(optional.openOptions()).containsExactly(FIRST);
        assertThat(optional.complete()).isTrue();
        assertThat(Completeness.of(
                                N01.content(),
                                new AskedCriteria(
                                        others, List.of(FIRST), N01.criteria().parts()))
                        .openOptions())
                .isEmpty();
    }

    @Test
    void an_empty_claim_is_missing_and_not_unproven_N3() {
        Nominations hollow = N01.with(body -> {
            ObjectNode claim = (ObjectNode) body.path("claims").get(0);
            claim.put("text", " ").putNull("noEvidenceReason").putArray("evidence");
        });
        Completeness found = Completeness.of(hollow.content(), N01.criteria());
        assertThat(found.missingClaims()).containsExactly(FIRST);
        assertThat(found.unprovenClaims()).isEmpty();
    }

    @Test
    void without_a_summary_nothing_can_be_signed_N3() {
        Completeness found =
                Completeness.of(N01.with(body -> body.put("summary", " ")).content(), N01.criteria());
        assertThat(found.summarised()).isFalse();
        assertThat(found.claimed()).isFalse();
        assertThat(found.complete()).isFalse();
    }

    @Test
    void what_is_said_without_proof_or_reason_or_lacks_a_part_is_not_complete_N3() {
        Nominations unproven = Nominations.sample("N05");
        Completeness found = Completeness.of(unproven.content(), unproven.criteria());
        assertThat(found.unprovenClaims()).containsExactly("2.5.C.06", "2.5.C.12");
        assertThat(found.claimed()).isTrue();
        assertThat(found.complete()).isFalse();
        Nominations bare = N01.with(body -> ((ArrayNode) body.path("dossierParts")).remove(0));
        assertThat(Completeness.of(bare.content(), N01.criteria()).missingParts())
                .hasSize(1);
        assertThat(Completeness.of(bare.content(), N01.criteria()).complete()).isFalse();
    }
}

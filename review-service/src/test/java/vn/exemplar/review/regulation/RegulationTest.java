package vn.exemplar.review.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.review.regulation.Rules.TODAY;
import static vn.exemplar.review.regulation.Rules.activated;
import static vn.exemplar.review.regulation.Rules.drafted;
import static vn.exemplar.review.regulation.Rules.none;
import static vn.exemplar.review.regulation.Rules.terms;
import static vn.exemplar.review.regulation.Rules.verified;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.review.Acts;
import vn.exemplar.review.regulation.Regulation.Version;
import vn.exemplar.review.regulation.RegulationEvent.RegulationActivated;

class RegulationTest {

    @Test
    void r1_a_regulation_remembers_every_version_and_which_were_activated() {
        Regulation regulation =
                none().given(drafted(1), activated(1), drafted(2)).state();
        assertThat(regulation.versions())
                .containsExactly(new Version(1, terms(verified()), Acts.NOW), new Version(2, terms(verified()), null));
        assertThat(regulation.latest().version()).isEqualTo(2);
        assertThat(regulation.version(1)).contains(regulation.versions().getFirst());
        assertThat(regulation.version(3)).isEmpty();
    }

    @Test
    void r1_there_is_none_before_its_first_draft() {
        assertThat(none().state().exists()).isFalse();
        assertThat(none().given(drafted(1)).state().exists()).isTrue();
    }

    @Test
    void r1_a_draft_is_not_in_force() {
        assertThat(none().given(drafted(1)).state().inForce(TODAY)).isEmpty();
        assertThat(none().given(drafted(1), activated(1), drafted(2)).state().inForce(TODAY))
                .map(Version::version)
                .contains(1);
    }

    @Test
    void r1_it_is_in_force_from_its_first_to_its_last_day() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        Regulation bounded =
                none().given(drafted(1, verified(), last), activated(1)).state();
        assertThat(bounded.inForce(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(bounded.inForce(LocalDate.of(2026, 1, 1))).isPresent();
        assertThat(bounded.inForce(last)).isPresent();
        assertThat(bounded.inForce(last.plusDays(1))).isEmpty();
        assertThat(none().given(drafted(1), activated(1)).state().inForce(last.plusDays(1)))
                .as("without an end")
                .isPresent();
    }

    @Test
    void r1_of_several_versions_the_one_that_was_activated_last_rules() {
        Regulation regulation = none().given(drafted(1), activated(1), drafted(2), activatedLater(2))
                .state();
        assertThat(regulation.inForce(TODAY)).map(Version::version).contains(2);
    }

    @Test
    void r1_when_the_latest_version_is_over_the_one_before_it_rules() {
        LocalDate end = TODAY.plusDays(1);
        Regulation regulation = none().given(drafted(1), activated(1), drafted(2, verified(), end), activatedLater(2))
                .state();
        assertThat(regulation.inForce(end)).map(Version::version).contains(2);
        assertThat(regulation.inForce(end.plusDays(1))).map(Version::version).contains(1);
    }

    @Test
    void r1_of_several_regulations_the_one_that_was_activated_last_rules() {
        Regulation early = none().given(drafted(1), activated(1)).state();
        Regulation late =
                none().given(drafted(1, verified(), TODAY), activatedLater(1)).state();
        Map<String, Regulation> both = Map.of("regulation:one", early, "regulation:other", late);
        assertThat(Regulation.inForce(both, TODAY)).contains(new RuleVersion("other", 1, Rules.twoThirds()));
        assertThat(Regulation.inForce(both, TODAY.plusDays(1))).contains(new RuleVersion("one", 1, Rules.twoThirds()));
        assertThat(Regulation.inForce(
                        Map.of("regulation:one", none().given(drafted(1)).state()), TODAY))
                .isEmpty();
    }

    @Test
    void a_rule_set_is_named_by_regulation_and_version() {
        assertThat(Rules.version(Rules.twoThirds()).ruleSet()).isEqualTo("quy-che#1");
    }

    @Test
    void a_regulation_is_filed_under_its_kind() {
        assertThat(Regulation.id("quy-che")).isEqualTo(Rules.ID);
        assertThat(Regulation.name(Rules.ID)).isEqualTo("quy-che");
    }

    @Test
    void nothing_of_a_regulation_leaves_the_service() {
        StoredFact fact = new StoredFact("event-1", 7, "ab", Acts.NOW);
        for (RegulationEvent event : List.of(drafted(1), activated(1))) {
            assertThat(new RegulationPublisher().publish(event, fact)).isEmpty();
        }
    }

    private static RegulationActivated activatedLater(int version) {
        Instant later = Acts.NOW.plusSeconds(60);
        return new RegulationActivated(Rules.ID, version, later);
    }
}

package vn.exemplar.nomination.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.nomination.nomination.Completeness;
import vn.exemplar.nomination.nomination.ContentFitsTheProgramme;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

class ProgrammeTermsTest {

    @Test
    void a_criterion_that_is_not_required_may_be_left_out_G2_N3() {
        ProgrammeTerms terms = new ProgrammeTerms(
                Programmes.changed(
                        json -> ((ObjectNode) json.path("generalCriteria").get(0)).put("required", false)),
                true);
        Nominations nomination = Nominations.sample("N01");
        ((ArrayNode) nomination.body().path("claims")).remove(0);

        AskedCriteria asked = ContentFitsTheProgramme.check(nomination.content(), terms);

        assertThat(asked.optional()).containsExactly("1.G.01");
        assertThat(asked.required()).hasSize(19).doesNotContain("1.G.01");
        assertThat(Completeness.of(nomination.content(), asked).complete()).isTrue();
    }

    @Test
    void every_setting_has_a_value_and_says_where_it_comes_from_G1() {
        for (SettingCode code : SettingCode.values()) {
            assertThat(Programmes.inForce().setting(code)).isBetween(code.least(), code.most());
        }
        assertThat(Programmes.plan().configuration().settings())
                .isNotNull()
                .allSatisfy(setting -> assertThat(setting.source().vi()).isNotBlank())
                .noneMatch(ProgrammeDefinition.Setting::verified);
    }

    @Test
    void what_the_programme_sets_itself_is_kept_G1() {
        ObjectNode json = Programmes.json();
        ObjectNode own = ((ObjectNode) json.path("configuration"))
                .putArray("settings")
                .addObject()
                .put("code", "MAX_SUPPLEMENT_ROUNDS")
                .put("value", 1)
                .put("verified", true);
        own.putObject("source").put("vi", "Quy chế").put("en", "Regulation");
        ProgrammeTerms terms = new ProgrammeTerms(DefaultSettings.complete(Programmes.read(json)), true);
        assertThat(terms.setting(SettingCode.MAX_SUPPLEMENT_ROUNDS)).isEqualTo(1);
        assertThat(terms.setting(SettingCode.SUPPLEMENT_WORKING_DAYS)).isEqualTo(10);
        ProgrammeTerms bare = new ProgrammeTerms(Programmes.read(Programmes.json()), true);
        assertThatThrownBy(() -> bare.setting(SettingCode.MAX_SUPPLEMENT_ROUNDS))
                .isInstanceOf(IllegalStateException.class);
    }
}

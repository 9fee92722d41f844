package vn.exemplar.nomination.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.nomination.importing.Finding;
import vn.exemplar.stack.catalogue.Catalogue;

class ProgrammeReadingTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ProgrammeReading reading = new ProgrammeReading(JSON);

    @Test
    void the_catalogue_is_read_and_what_it_leaves_open_is_filled_in_G1() {
        assertThat(reading.findings(Programmes.json()).list()).isEmpty();
        assertThat(reading.read(Programmes.json())).isEqualTo(Programmes.plan());
    }

    @Test
    void the_programme_that_ships_is_the_catalogue_with_its_settings_G1() throws IOException {
        assertThat(reading.read(shipped("2021-2025"))).isEqualTo(Programmes.plan());
        ObjectNode bare = (ObjectNode) shipped("2021-2025");
        ((ObjectNode) bare.path("configuration"))
                .remove(List.of("settings", "identities", "allRoundScopes", "dossierParts"));
        assertThat(bare).isEqualTo(Catalogue.read().programme());
    }

    @Test
    void the_empty_template_says_itself_what_is_to_be_filled_in_G1() throws IOException {
        assertThat(reading.findings(shipped("empty")).list())
                .extracting(Finding::place)
                .contains("programmeId", "title.vi", "period.from", "annualIntroductionTarget", "sourcePlan.symbol");
        assertThat(reading.findings(shipped("empty")).list())
                .extracting(Finding::code)
                .containsOnly("value-missing");
    }

    @Test
    void every_fault_of_form_is_named_at_once_with_its_path_G1() {
        assertThat(faults(json -> {
                    json.remove("title");
                    json.put("colour", "red");
                    json.put("version", "two");
                    json.put("milestones", "none");
                    ((ObjectNode) json.path("period")).put("to", "31/12/2025");
                    ((ObjectNode) json.path("fields").get(2).path("title")).put("en", " ");
                    ((ObjectNode) json.path("fields")
                                    .get(0)
                                    .path("criteria")
                                    .path("COLLECTIVE")
                                    .get(1))
                            .put("required", "yes");
                }))
                .containsExactlyInAnyOrder(
                        "colour value-unknown",
                        "version number-expected",
                        "title value-missing",
                        "period.to date-expected",
                        "milestones list-expected",
                        "fields[2].title.en value-missing",
                        "fields[0].criteria.COLLECTIVE[1].required truth-expected");
    }

    @Test
    void every_fault_of_content_is_named_at_once_with_its_path_G1_G2_G3() {
        assertThat(faults(json -> {
                    json.put("version", 0);
                    json.put("annualIntroductionTarget", -1);
                    ((ObjectNode) json.path("period")).put("to", "2020-12-31");
                    ((ObjectNode) json.path("milestones").get(0)).put("dueBy", "2022-12-31");
                    ((ObjectNode) json.path("generalCriteria").get(1)).put("id", "1.G.01");
                    ((ObjectNode) json.path("generalCriteria").get(2)).put("kind", "LUCK");
                    ((ObjectNode) json.path("fields").get(0).path("criteria")).remove("INDIVIDUAL");
                    ((ObjectNode) json.path("fields").get(1)).put("field", "MODEL_AGENCY");
                    ((ObjectNode) json.path("configuration")).put("allRoundMinimumFields", 7);
                }))
                .containsExactlyInAnyOrder(
                        "version number-too-small",
                        "annualIntroductionTarget number-too-small",
                        "period.to ends-before-it-begins",
                        "milestones[0].dueBy ends-before-it-begins",
                        "generalCriteria[1].id id-repeated",
                        "generalCriteria[2].kind word-unknown",
                        "fields[0].criteria.INDIVIDUAL list-empty",
                        "fields[1].field id-repeated",
                        "configuration.allRoundMinimumFields number-out-of-bounds");
    }

    @Test
    void each_field_has_the_lists_of_its_subjects_and_general_criteria_exist_G2() {
        assertThat(faults(json -> {
                    ((ArrayNode) json.path("generalCriteria")).removeAll();
                    ((ObjectNode) json.path("fields").get(5)).put("listing", "SEPARATE");
                }))
                .containsExactlyInAnyOrder(
                        "generalCriteria list-empty",
                        "fields[5].criteria.COLLECTIVE list-empty",
                        "fields[5].criteria.INDIVIDUAL list-empty",
                        "fields[5].criteria.JOINT criteria-list-unasked");
    }

    @Test
    void settings_are_known_named_once_and_within_bounds_G1() {
        assertThat(faults(json -> {
                    ArrayNode settings = ((ObjectNode) json.path("configuration")).putArray("settings");
                    setting(settings, "MAX_SUPPLEMENT_ROUNDS", 11);
                    setting(settings, "MAX_SUPPLEMENT_ROUNDS", 2);
                    setting(settings, "COFFEE_BREAKS", 2);
                }))
                .containsExactlyInAnyOrder(
                        "configuration.settings[0].value number-out-of-bounds",
                        "configuration.settings[1].code setting-unknown-or-twice",
                        "configuration.settings[2].code setting-unknown-or-twice");
    }

    @Test
    void every_word_is_of_the_vocabulary_and_every_subject_is_identified_G1_G2() {
        assertThat(faults(json -> {
                    ObjectNode configuration = (ObjectNode) json.path("configuration");
                    configuration.putArray("allRoundScopes").add("EVERYTHING");
                    ArrayNode identities = configuration.putArray("identities");
                    identities.addObject().put("subjectType", "COLLECTIVE").put("identifiedBy", "SEAL");
                    identities.addObject().put("subjectType", "COLLECTIVE").put("identifiedBy", "BODY");
                    ((ArrayNode) json.path("vocabulary").path("subjectTypes"))
                            .addObject()
                            .put("code", "HOUSEHOLD")
                            .putObject("label")
                            .put("vi", "hộ gia đình")
                            .put("en", "household");
                    ObjectNode field = (ObjectNode) json.path("fields").get(5);
                    ((ArrayNode) field.path("subjectTypes")).add("CLAN");
                    ObjectNode condition = ((ArrayNode) field.path("eligibility")).addObject();
                    condition
                            .put("id", "X")
                            .put("subjectType", "TRIBE")
                            .putArray("bodies")
                            .add("CHOIR");
                    condition.putObject("statement").put("vi", "Hát").put("en", "Sings");
                }))
                .containsExactlyInAnyOrder(
                        "configuration.allRoundScopes[0] word-unknown",
                        "configuration.identities[0].identifiedBy word-unknown",
                        "configuration.identities[1].subjectType setting-unknown-or-twice",
                        "configuration.identities setting-missing",
                        "fields[5].subjectTypes[2] word-unknown",
                        "fields[5].eligibility[0].subjectType word-unknown",
                        "fields[5].eligibility[0].bodies[0] word-unknown");
    }

    @Test
    void a_part_of_the_dossier_bears_an_id_of_its_own_G1() {
        assertThat(faults(json -> {
                    ObjectNode part = ((ObjectNode) json.path("configuration"))
                            .putArray("dossierParts")
                            .addObject()
                            .put("id", "1.G.01");
                    part.putObject("title").put("vi", "Đơn").put("en", "Application");
                    part.putObject("legalBasis").put("vi", "Quy chế").put("en", "Regulation");
                }))
                .containsExactly("generalCriteria[0].id id-repeated");
    }

    @Test
    void the_address_and_the_programme_agree_G1() {
        assertThatThrownBy(() -> reading.read(Programmes.json(), new ProgrammeId("2026-2030")))
                .hasMessageStartingWith("programme-id-differs (G1)");
    }

    private List<String> faults(Consumer<ObjectNode> spoil) {
        ObjectNode json = Programmes.json();
        spoil.accept(json);
        return reading.findings(json).list().stream().map(Finding::toString).toList();
    }

    private static void setting(ArrayNode settings, String code, int value) {
        ObjectNode setting =
                settings.addObject().put("code", code).put("value", value).put("verified", false);
        setting.putObject("source").put("vi", "Quy chế").put("en", "Regulation");
    }

    private static JsonNode shipped(String name) throws IOException {
        try (InputStream file = ProgrammeReadingTest.class.getResourceAsStream("/programmes/" + name + ".json")) {
            return JSON.readTree(file);
        }
    }
}

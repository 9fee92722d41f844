package vn.exemplar.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.timelimit.TimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitStarted;
import vn.exemplar.nomination.timelimit.TimeLimitView;

class NominationViewTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Nominations N01 = Nominations.sample("N01");

    @Test
    void readers_are_shown_this_and_nothing_of_the_offices_own_N2_N7() {
        JsonNode shown = JSON.valueToTree(view(N01.asReturned("1.G.01").past()));
        assertThat(shown.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "version",
                        "state",
                        "programmeId",
                        "programmeVersion",
                        "nominatingUnit",
                        "leadId",
                        "content",
                        "fields",
                        "criteria",
                        "draftedBy",
                        "savedBy",
                        "signOff",
                        "headsNote",
                        "note",
                        "extension",
                        "receipts",
                        "defects",
                        "dueOn",
                        "returns",
                        "hold",
                        "conclusion",
                        "withdrawal",
                        "changedAt");
        assertThat(shown.path("receipts").path(0).propertyNames())
                .containsExactlyInAnyOrder("round", "number", "submittedAt", "files", "ledgerIndex");
        assertThat(shown.path("receipts").path(0).path("ledgerIndex").asLong()).isEqualTo(2);
        assertThat(shown.path("state").asString()).isEqualTo("RETURNED");
        assertThat(shown.path("fields").get(0)).isEqualTo(shown.path("content").path("mainField"));
        assertThat(shown.path("content").propertyNames())
                .contains("title", "claims")
                .doesNotContain("heading");
    }

    @Test
    void a_sign_off_is_shown_without_its_files_N4() {
        JsonNode shown = JSON.valueToTree(view(N01.asSigned().past()));
        assertThat(shown.path("signOff").propertyNames())
                .containsExactlyInAnyOrder("by", "capacity", "delegationId", "leadsTheNominee", "at");
        assertThat(shown.path("receipts")).isEmpty();
    }

    @Test
    void of_an_erased_nominee_nothing_stays_not_even_the_key_of_its_subject_A4() {
        NominationView erased = view(N01.asMarked("1.G.01").past()).erased();
        assertThat(erased.content().subject().name()).isEqualTo(Erased.TEXT);
        assertThat(erased.subjectKey()).isEqualTo(SubjectKey.of(erased.content().subject()));
        assertThat(erased.toString())
                .doesNotContain(N01.content().title(), N01.content().subject().name(), "Thiếu minh chứng");
        assertThat(erased.receipt()).isPresent();
    }

    @Test
    void the_last_day_of_a_supplement_is_what_its_time_limit_says_G5_N7() {
        NominationView returned = view(N01.asReturned("1.G.01").past());
        assertThat(returned.dueOn()).isNull();
        TimeLimit running = TimeLimit.NONE.after(new TimeLimitStarted(
                "supplement:n/1", "n", "SUPPLEMENT", "BCVT", Nominations.DUE, 1, Nominations.DUE, Acts.NOW));
        TimeLimitView limit = new TimeLimitView("supplement:n/1", 0, running, 2023, Nominations.DUE, false, null);
        assertThat(returned.due(Optional.of(limit)).dueOn()).isEqualTo(Nominations.DUE);
        assertThat(returned.due(Optional.empty())).isEqualTo(returned);
    }

    private static NominationView view(List<NominationEvent> events) {
        NominationView view = NominationView.after(null, events.getFirst(), 0);
        for (int index = 1; index < events.size(); index++) {
            view = NominationView.after(view, events.get(index), index);
        }
        return view;
    }
}

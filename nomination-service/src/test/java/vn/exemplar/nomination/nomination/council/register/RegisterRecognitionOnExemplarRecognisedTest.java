package vn.exemplar.nomination.nomination.council.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.council.register.RegisterRecognitionOnExemplarRecognised.entries;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import vn.exemplar.contract.review.v1.ExemplarRecognised;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.reward.Reward;

class RegisterRecognitionOnExemplarRecognisedTest {
    private static final Nominations N03 = Nominations.sample("N03");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 20);

    @Test
    void each_achievement_that_was_recognised_is_an_entry_of_the_register_N9() {
        Nominations two = N03.with(body -> achievement(achievement(body.putArray("achievements"), "Một"), "Hai"));
        List<Reward> entries = entries(two.asDraft().state(), recognised());
        assertThat(entries).extracting(Reward::achievement).containsExactly("Một", "Hai");
        assertThat(entries.getLast())
                .isEqualTo(new Reward(
                        N03.id() + ".2",
                        "INDIVIDUAL",
                        "p07",
                        "BCVT",
                        N03.content().subject().name(),
                        "Hai",
                        N03.content().year(),
                        "EXEMPLAR_RECOGNITION",
                        "99/QĐ-STTTT",
                        DAY,
                        null,
                        false));
    }

    @Test
    void without_an_achievement_the_title_is_it_N9() {
        Nominations none = N03.with(body -> body.putArray("achievements"));
        assertThat(entries(none.asDraft().state(), recognised()))
                .extracting(Reward::achievement)
                .containsExactly(N03.content().title());
    }

    @Test
    void nothing_is_entered_of_what_is_not_there_or_was_erased_N9_A4() {
        assertThat(entries(Nomination.NONE, recognised())).isEmpty();
        Nominations erased = N03.with(body -> body.withObject("/subject").put("name", Erased.TEXT));
        assertThat(entries(erased.asDraft().state(), recognised())).isEmpty();
    }

    private static ArrayNode achievement(ArrayNode achievements, String title) {
        achievements.addObject().put("title", title).put("from", "2022-01-01").putNull("to");
        return achievements;
    }

    static ExemplarRecognised recognised() {
        return new ExemplarRecognised(
                "x1",
                "r1",
                N03.id(),
                "2021-2025",
                1,
                2023,
                "Gương sáng",
                "ROLE_MODEL",
                "FIELD_SPECIFIC",
                "CHARITY",
                List.of(),
                "INDIVIDUAL",
                "BCVT",
                "p07",
                "BCVT",
                "Tóm tắt",
                "99/QĐ-STTTT",
                DAY,
                new ExemplarRecognised.PublicationConsent(true, true, true, true),
                new ExemplarRecognised.Personal("Người tốt"));
    }
}

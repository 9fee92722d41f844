package vn.exemplar.nomination.nomination.office.mark;

import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.OfficeActed.ChecklistMarked;
import vn.exemplar.nomination.nomination.events.OfficeActed.Mark;

public class MarkChecklistTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final Mark FAILED = new Mark("1.G.01", "FAIL", "Thiếu minh chứng");

    public static NominationDecision mark(String id, List<Mark> marks, Act act) {
        return new MarkChecklist(id, marks, act);
    }

    private static NominationDecision mark(Mark... marks) {
        return mark(N01.id(), List.of(marks), OFFICE);
    }

    @Test
    void the_office_marks_step_by_step_N7() {
        N01.asSubmitted().when(mark(FAILED)).then(new ChecklistMarked(N01.id(), 0, List.of(FAILED), "p10", Acts.NOW));
        N01.asSupplementedTwice("1.G.01")
                .when(mark(FAILED))
                .then(new ChecklistMarked(N01.id(), 2, List.of(FAILED), "p10", Acts.NOW));
    }

    @Test
    void a_mark_is_about_one_point_of_the_checklist_N7() {
        for (String wrong : List.of("2.6.J.01", "1.G.01")) {
            N01.asSubmitted()
                    .when(mark(FAILED, new Mark(wrong, "PASS", "Đạt")))
                    .refused("point-unknown-or-repeated (N7) {points=[" + wrong + "]}");
        }
    }

    @Test
    void only_a_submitted_dossier_is_marked_N7() {
        N01.asDraft().when(mark(FAILED)).refused("dossier-not-under-check (N7)");
        N01.asAccepted().when(mark(FAILED)).refused("dossier-not-under-check (N7)");
    }

    @Test
    void what_was_never_drafted_is_not_found_N2() {
        none().when(mark(FAILED)).refused("nomination-not-found (N2)");
    }
}

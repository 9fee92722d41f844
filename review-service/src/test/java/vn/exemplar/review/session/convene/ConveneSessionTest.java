package vn.exemplar.review.session.convene;

import static vn.exemplar.review.session.Sessions.CONVENED;
import static vn.exemplar.review.session.Sessions.ID;
import static vn.exemplar.review.session.Sessions.SECRETARY;
import static vn.exemplar.review.session.Sessions.none;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.Councils;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.regulation.Rules;

class ConveneSessionTest {
    private static final List<String> AGENDA = List.of("review-1", "review-2");
    private static final Optional<RuleVersion> RULE = Optional.of(Rules.version(Rules.twoThirds()));

    @Test
    void r7_a_session_is_convened_with_an_agenda() {
        none().when(convene(AGENDA, RULE, true, SECRETARY)).then(CONVENED);
    }

    @Test
    void r3_only_the_secretary_of_that_day_convenes() {
        none().when(convene(AGENDA, RULE, true, Acts.by("p01"))).refused("not-the-secretary-that-day (R3)");
    }

    @Test
    void r1_a_session_is_convened_under_a_regulation_in_force() {
        none().when(convene(AGENDA, Optional.empty(), true, SECRETARY))
                .refused("regulation-not-in-force (R1) {regulation=quy-che}");
    }

    @Test
    void r7_an_agenda_names_items_that_exist() {
        none().when(convene(AGENDA, RULE, false, SECRETARY)).refused("agenda-names-unknown-item (R7)");
    }

    @Test
    void r7_an_agenda_names_each_item_once() {
        none().when(convene(List.of("review-1", "review-1"), RULE, true, SECRETARY))
                .refused("agenda-names-item-twice (R7)");
    }

    @Test
    void r7_a_session_is_convened_once() {
        none().given(CONVENED).when(convene(AGENDA, RULE, true, SECRETARY)).refused("subject-exists (R7)");
    }

    private static ConveneSession convene(
            List<String> agenda, Optional<RuleVersion> rule, boolean itemsExist, Act act) {
        return new ConveneSession(
                ID, "2026", "quy-che", Acts.NOW, "Phòng họp 1", agenda, Councils.seats(), rule, itemsExist, act);
    }
}

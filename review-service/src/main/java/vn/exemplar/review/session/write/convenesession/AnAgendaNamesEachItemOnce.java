package vn.exemplar.review.session.write.convenesession;

import java.util.HashSet;
import java.util.List;
import vn.exemplar.chassis.act.Refusal;

public final class AnAgendaNamesEachItemOnce {

    private AnAgendaNamesEachItemOnce() {}

    public static void check(List<String> agenda) {
        if (new HashSet<>(agenda).size() < agenda.size()) {
            throw Refusal.unprocessable("agenda-names-item-twice", "R7");
        }
    }
}

package vn.exemplar.nomination.nomination;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import vn.exemplar.chassis.act.Actor;

/**
 * The one predicate for list, single, count and receipt: a unit sees its own, the standing office what has left a unit,
 * an auditor all (N2).
 */
public final class VisibleNominations {
    private VisibleNominations() {}

    /**
     * @param unit the field that holds the nominating unit
     * @param sent the field that says whether a nomination has left it
     */
    public static Bson to(Actor actor, String unit, String sent) {
        if (actor.has("AUDITOR")) {
            return Filters.empty();
        }
        List<Bson> grounds = new ArrayList<>();
        if (actor.has("UNIT_OFFICER") || actor.has("UNIT_HEAD")) {
            grounds.add(Filters.eq(unit, actor.unit()));
        }
        if (actor.has("STANDING_OFFICER")) {
            grounds.add(Filters.eq(sent, true));
        }
        return grounds.isEmpty() ? Filters.in("_id", List.of()) : Filters.or(grounds);
    }
}

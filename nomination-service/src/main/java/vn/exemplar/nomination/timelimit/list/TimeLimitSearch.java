package vn.exemplar.nomination.timelimit.list;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.timelimit.TimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitKind;

/** What a list of time limits is narrowed to. */
record TimeLimitSearch(
        @Nullable String unit,
        @Nullable String subject,
        @Nullable TimeLimitKind kind,
        TimeLimit.@Nullable State state,
        @Nullable Boolean exceeded,
        @Nullable LocalDate dueUntil) {

    TimeLimitSearch ofUnit(String only) {
        return new TimeLimitSearch(only, subject, kind, state, exceeded, dueUntil);
    }

    Bson filter() {
        List<Bson> wanted = new ArrayList<>();
        equal(wanted, "limit.unit", unit);
        equal(wanted, "limit.subject", subject);
        equal(wanted, "limit.kind", kind == null ? null : kind.name());
        equal(wanted, "limit.state", state);
        equal(wanted, "limit.exceeded", exceeded);
        if (dueUntil != null) {
            wanted.add(Filters.lte("dueOn", dueUntil));
        }
        return wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    }

    private static void equal(List<Bson> wanted, String name, @Nullable Object value) {
        if (value != null) {
            wanted.add(Filters.eq(name, value));
        }
    }
}

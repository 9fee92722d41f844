package vn.exemplar.chassis.audit;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.mongo.LedgerReader;

/** Which events an auditor looks for: those that meet every condition that is given. */
record EventFilter(
        @Parameter(description = "id of who acted", example = "p16") @Pattern(regexp = ID) @Nullable
        String actor,

        @Parameter(description = "stored type, whole", example = "chassis.ActRefused.v1")
        @Pattern(regexp = ID)
        @Nullable
        String type,

        @Parameter(
                description = "id of the subject; finds refused acts and recorded reads about it, too",
                example = "8d3f6c1e-6c3b-3a55-9f0e-1f1f5a1d2b3c")
        @Pattern(regexp = ID)
        @Nullable
        String subject,

        @Parameter(description = "role in which was acted", example = "UNIT_OFFICER") @Pattern(regexp = ID) @Nullable
        String role,

        @Parameter(description = "unit from which was acted", example = "TTCNTT") @Pattern(regexp = ID) @Nullable
        String unit,

        @Parameter(description = "names a conversation over all services", example = "story-1")
        @Pattern(regexp = ID)
        @Nullable
        String correlationId,

        @Parameter(description = "earliest commit time, included", example = "2026-03-01T00:00:00Z") @Nullable
        Instant from,

        @Parameter(description = "latest commit time, included", example = "2026-03-31T23:59:59Z") @Nullable
        Instant to,

        @Parameter(description = "lowest global index, included", example = "0") @Min(0) @Nullable
        Long fromIndex,

        @Parameter(description = "highest global index, included", example = "1041") @Min(0) @Nullable
        Long toIndex) {

    /** What ids look like: no spaces, no signs that e-mail addresses or names bring in. */
    static final String ID = "[A-Za-z0-9/][A-Za-z0-9._:/#+-]{0,255}";

    /** Fields of the index that can be asked for, each with an index of its own. */
    static final List<String> FIELDS = List.of("actor", "type", "subject", "role", "unit", "correlationId");

    /** In which order events are shown. */
    enum Order {
        OLDEST_FIRST,
        NEWEST_FIRST
    }

    List<Bson> conditions() {
        return given().entrySet().stream()
                .map(condition -> Filters.eq(condition.getKey(), condition.getValue()))
                .toList();
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "actor", actor);
        put(given, "type", type);
        put(given, "subject", subject);
        put(given, "role", role);
        put(given, "unit", unit);
        put(given, "correlationId", correlationId);
        return given;
    }

    private static void put(Map<String, String> given, String field, @Nullable String value) {
        if (value != null) {
            given.put(field, value);
        }
    }

    /**
     * The stretch of the log that the conditions leave: commit times never fall with the index, so times are indexes.
     * Cost: about log2(n) reads for each time.
     *
     * @throws Refusal when it ends before it begins
     */
    IndexRange range(LedgerReader reader) {
        if ((from != null && to != null && from.isAfter(to))
                || (fromIndex != null && toIndex != null && fromIndex > toIndex)) {
            throw Refusal.unprocessable("range-upside-down", "A2");
        }
        long first = from == null ? 0 : PointInLog.firstIndexFrom(from, reader);
        long last = to == null ? Long.MAX_VALUE : PointInLog.lastIndexAt(to, reader);
        return new IndexRange(
                fromIndex == null ? first : Math.max(first, fromIndex),
                toIndex == null ? last : Math.min(last, toIndex));
    }
}

package vn.exemplar.chassis.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A recorded decision beside the one that comes out now.
 *
 * @param index global index of the recorded decision
 * @param type its stored type
 * @param subject whose decision it is
 * @param ruleSet the version of the rules that was recorded with it
 * @param events number of the subject's earlier events from which it was computed again
 * @param recorded what the ledger holds
 * @param recomputed what comes out now
 * @param same whether they are equal
 * @param differences from the recorded to the recomputed decision, field by field
 */
public record Recomputation(
        long index,
        String type,
        String subject,
        @Nullable String ruleSet,
        long events,
        JsonNode recorded,
        JsonNode recomputed,
        boolean same,
        List<Change> differences) {}

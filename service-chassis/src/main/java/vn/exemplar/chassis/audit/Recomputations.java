package vn.exemplar.chassis.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.event.StoredType;
import vn.exemplar.ledger.mongo.LedgerReader;

/** Decides again what was decided, from the ledger alone. */
final class Recomputations {
    private final Map<Class<?>, RecomputedDecision<?>> byDecision;
    private final LedgerReader reader;
    private final EventFacts facts;
    private final Replays replays;

    Recomputations(List<RecomputedDecision<?>> decisions, LedgerReader reader, EventFacts facts, Replays replays) {
        this.byDecision = decisions.stream()
                .collect(Collectors.toUnmodifiableMap(RecomputedDecision::decision, Function.identity()));
        this.reader = reader;
        this.facts = facts;
        this.replays = replays;
    }

    /**
     * Cost: the subject's events up to the decision.
     *
     * @throws Refusal when there is no such event, or nothing in it is computed
     */
    Recomputation of(long index) {
        PlacedEvent placed = facts.placedAt(index);
        LedgerEvent decision = placed.event();
        RecomputedDecision<?> again = replays.payloads(decision).stream()
                .flatMap(payload -> Optional.ofNullable(byDecision.get(payload.getClass())).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.unprocessable("nothing-to-recompute", "A2")
                        .with("type", decision.storedType())
                        .with("types", types()));
        JsonNode recomputed = replays.shown(decision.storedType(), again.again(before(decision)));
        AuditedEvent event = facts.of(placed);
        List<Change> differences = JsonDifference.between(event.payload(), recomputed);
        return new Recomputation(
                index,
                event.type(),
                event.subject(),
                event.ruleSet(),
                decision.sequence(),
                event.payload(),
                recomputed,
                differences.isEmpty(),
                differences);
    }

    private List<Object> before(LedgerEvent decision) {
        List<Object> before = new ArrayList<>();
        new SubjectEvents(reader, decision.aggregateId(), decision.sequence())
                .forEachRemaining(earlier -> before.addAll(replays.payloads(earlier.event())));
        return before;
    }

    private String types() {
        return byDecision.keySet().stream()
                .map(type -> type.getAnnotation(StoredType.class).value())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}

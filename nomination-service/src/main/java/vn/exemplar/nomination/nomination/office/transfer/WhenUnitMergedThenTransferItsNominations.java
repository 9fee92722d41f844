package vn.exemplar.nomination.nomination.office.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.facts.CurrentFacts;
import vn.exemplar.nomination.clock.DueItems;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationViews;
import vn.exemplar.nomination.unit.UnitFacts;

/** From the first day on which the unit is another's, a batch at each look (N8). */
@Component
class WhenUnitMergedThenTransferItsNominations {
    private static final int BATCH = 200;
    private static final String REASON = "Đơn vị đã sáp nhập | The unit was merged";

    private final UnitFacts units;
    private final NominationViews nominations;
    private final Commands commands;
    private final Streams streams;
    private final CurrentFacts facts;
    private final DueItems items;

    WhenUnitMergedThenTransferItsNominations(
            UnitFacts units,
            NominationViews nominations,
            Commands commands,
            Streams streams,
            CurrentFacts facts,
            DueItems items) {
        this.units = units;
        this.nominations = nominations;
        this.commands = commands;
        this.streams = streams;
        this.facts = facts;
        this.items = items;
    }

    private record Left(String nominationId, String toUnit) {}

    @Scheduled(fixedDelayString = "${nomination.clock.interval:PT30S}")
    void look() {
        facts.catchUp();
        items.each(
                this::left,
                left -> left.nominationId() + "/to/" + left.toUnit(),
                (left, act) -> commands.carryOut(TransferNomination.of(
                        left.nominationId(),
                        streams.state(Nomination.class, left.nominationId()),
                        left.toUnit(),
                        units,
                        REASON,
                        act)),
                getClass());
    }

    private List<Left> left(LocalDate day) {
        Map<String, String> heirs = units.goneOnAsOne(day);
        return nominations.ofUnits(heirs.keySet(), BATCH).stream()
                .map(found -> new Left(found.id(), Objects.requireNonNull(heirs.get(found.nominatingUnit()))))
                .toList();
    }
}

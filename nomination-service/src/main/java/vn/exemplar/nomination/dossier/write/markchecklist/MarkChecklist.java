package vn.exemplar.nomination.dossier.write.markchecklist;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.ChecklistMarked;
import vn.exemplar.nomination.dossier.events.Mark;

public record MarkChecklist(@TargetAggregateIdentifier String nominationId, List<Mark> marks, Act act) {

    public MarkChecklist {
        marks = List.copyOf(marks);
    }

    public ChecklistMarked marked(int round) {
        return new ChecklistMarked(nominationId, round, marks, act.actor().id(), act.at());
    }
}

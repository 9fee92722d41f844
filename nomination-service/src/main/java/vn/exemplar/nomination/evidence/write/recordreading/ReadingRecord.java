package vn.exemplar.nomination.evidence.write.recordreading;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.CommandIds;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.Visibility;
import vn.exemplar.nomination.evidence.read.evidencelist.EvidenceView;
import vn.exemplar.nomination.evidence.write.VaultId;

/** Puts every reading of a confidential file on record before its first byte leaves (A1). */
@Component
public class ReadingRecord {
    private final Commands commands;

    ReadingRecord(Commands commands) {
        this.commands = commands;
    }

    /** Each reading is an act of its own, whatever key it came with. */
    public void beforeReading(String nominationId, EvidenceView file, Capacity capacity, Act act) {
        if (file.visibility().equals(Visibility.CONFIDENTIAL.name())) {
            String vault = VaultId.of(nominationId);
            Act anew = act.withCommandId(CommandIds.fresh());
            commands.carryOut(vault, new RecordReading(vault, file.id(), capacity, anew), anew);
        }
    }
}

package vn.exemplar.nomination.unit;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.unit.Unit.Successor;
import vn.exemplar.nomination.unit.UnitEvent.UnitBeginningCorrected;
import vn.exemplar.nomination.unit.UnitEvent.UnitClosed;
import vn.exemplar.nomination.unit.UnitEvent.UnitEndUndone;
import vn.exemplar.nomination.unit.UnitEvent.UnitMerged;
import vn.exemplar.nomination.unit.UnitEvent.UnitName;
import vn.exemplar.nomination.unit.UnitEvent.UnitRegistered;
import vn.exemplar.nomination.unit.UnitEvent.UnitRenamed;
import vn.exemplar.nomination.unit.UnitEvent.UnitSplit;

/** The unit that tests tell of: VPS, from 2021, with another name from May 2022 and an end in July 2024. */
public final class Units {
    public static final String ID = "unit:VPS";
    public static final LocalDate BEGAN = LocalDate.of(2021, 1, 1);
    public static final LocalDate RENAMED_ON = LocalDate.of(2022, 5, 1);
    public static final LocalDate ENDED = LocalDate.of(2024, 7, 1);
    public static final UnitName NAME = new UnitName("Văn phòng Sở", "Department Office");
    public static final UnitName NEW_NAME = new UnitName("Văn phòng Sở (mới)", "New Department Office");
    public static final Act OFFICE = Acts.standingOffice();
    public static final Act SECOND = Acts.by("p03", "VPS", "STANDING_OFFICER");

    private Units() {}

    public static Scenario<Unit, UnitEvent> none() {
        return Scenario.of(Unit.NONE, Unit::after);
    }

    public static Scenario<Unit, UnitEvent> open() {
        return none().given(registered());
    }

    public static UnitRegistered registered() {
        return new UnitRegistered(ID, "VPS", NAME, "DIVISION", BEGAN, "p10", Acts.NOW);
    }

    public static UnitRenamed renamed() {
        return new UnitRenamed(ID, "VPS", NEW_NAME, RENAMED_ON, "Sắp xếp lại", "p10", Acts.NOW);
    }

    /** Each of the ways in which a unit ends. */
    public static List<UnitEvent> ends() {
        return List.of(closed(), merged(), split());
    }

    public static UnitClosed closed() {
        return new UnitClosed(ID, "VPS", ENDED, "Giải thể", "p10", Acts.NOW);
    }

    public static UnitMerged merged() {
        return new UnitMerged(ID, "VPS", "KHTC", ENDED, "Sáp nhập", "p10", Acts.NOW);
    }

    public static UnitSplit split() {
        return new UnitSplit(ID, "VPS", List.of("TH", "HC"), ENDED, "Chia tách", "p10", Acts.NOW);
    }

    public static UnitEndUndone undone(String... successors) {
        return new UnitEndUndone(ID, "VPS", List.of(successors), "Nhầm đơn vị", "p03", Acts.NOW);
    }

    public static UnitBeginningCorrected begun(LocalDate activeFrom) {
        return new UnitBeginningCorrected(ID, "VPS", activeFrom, "Gõ nhầm năm", "p03", Acts.NOW);
    }

    public static Successor active(String code) {
        return new Successor(new UnitCode(code), true);
    }

    public static Successor inactive(String code) {
        return new Successor(new UnitCode(code), false);
    }
}

package vn.exemplar.nomination.unit.write;

import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.unit.events.UnitClosed;
import vn.exemplar.nomination.unit.events.UnitMerged;
import vn.exemplar.nomination.unit.events.UnitName;
import vn.exemplar.nomination.unit.events.UnitRegistered;
import vn.exemplar.nomination.unit.events.UnitRenamed;
import vn.exemplar.nomination.unit.events.UnitSplit;
import vn.exemplar.nomination.unit.write.closeunit.CloseUnit;
import vn.exemplar.nomination.unit.write.mergeunit.MergeUnit;
import vn.exemplar.nomination.unit.write.registerunit.RegisterUnit;
import vn.exemplar.nomination.unit.write.renameunit.RenameUnit;
import vn.exemplar.nomination.unit.write.splitunit.SplitUnit;

class UnitTest {
    private static final LocalDate BEGAN = LocalDate.of(2021, 1, 1);
    private static final LocalDate ENDED = LocalDate.of(2024, 7, 1);
    private static final UnitName NAME = new UnitName("Văn phòng Sở", "Department Office");
    private static final Act ACT = Acts.standingOffice();
    private static final UnitRegistered REGISTERED =
            new UnitRegistered("unit:VPS", "VPS", NAME, "DIVISION", BEGAN, "p10", Acts.NOW);
    private static final UnitClosed CLOSED = new UnitClosed("unit:VPS", "VPS", ENDED, "Sáp nhập", "p10", Acts.NOW);

    private static final UnitName NEW_NAME = new UnitName("Văn phòng Sở (mới)", "New Department Office");
    private static final UnitRenamed RENAMED =
            new UnitRenamed("unit:VPS", "VPS", NEW_NAME, LocalDate.of(2022, 5, 1), "Sắp xếp lại", "p10", Acts.NOW);

    private final AggregateTestFixture<Unit> unit = new AggregateTestFixture<>(Unit.class);

    @Test
    void the_standing_office_registers_a_unit_G4() {
        unit.givenNoPriorActivity()
                .when(new RegisterUnit("unit:VPS", new UnitCode("VPS"), NAME, UnitKind.DIVISION, BEGAN, ACT))
                .expectEvents(REGISTERED);
    }

    @Test
    void a_unit_is_closed_on_a_day_with_a_reason_G4() {
        unit.given(REGISTERED)
                .when(new CloseUnit("unit:VPS", ENDED, "Sáp nhập", ACT))
                .expectEvents(CLOSED);
    }

    @Test
    void a_unit_is_closed_only_once_G4() {
        unit.given(REGISTERED, CLOSED)
                .when(new CloseUnit("unit:VPS", ENDED, "Lần hai", ACT))
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith("unit-already-closed (G4)"));
    }

    @Test
    void a_unit_is_not_closed_before_it_began_G4() {
        unit.given(REGISTERED)
                .when(new CloseUnit("unit:VPS", BEGAN, "Nhầm", ACT))
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith("unit-closed-before-it-began (G4)"));
    }

    @Test
    void a_unit_has_another_name_from_a_day_on_G4() {
        unit.given(REGISTERED).when(rename(NEW_NAME, RENAMED.from())).expectEvents(RENAMED);
    }

    @Test
    void each_day_has_one_name_G4() {
        refused(rename(NAME, ENDED), "unit-name-unchanged (G4)", REGISTERED);
        refused(rename(NEW_NAME, BEGAN), "unit-name-out-of-order (G4)", REGISTERED);
        refused(rename(NAME, RENAMED.from()), "unit-name-out-of-order (G4)", REGISTERED, RENAMED);
    }

    @Test
    void a_unit_is_merged_into_an_active_one_G4() {
        unit.given(REGISTERED)
                .when(new MergeUnit("unit:VPS", new Successor(new UnitCode("KHTC"), true), ENDED, "Sáp nhập", ACT))
                .expectEvents(new UnitMerged("unit:VPS", "VPS", "KHTC", ENDED, "Sáp nhập", "p10", Acts.NOW));
        for (Successor unfit :
                List.of(new Successor(new UnitCode("KHTC"), false), new Successor(new UnitCode("VPS"), true))) {
            refused(new MergeUnit("unit:VPS", unfit, ENDED, "Sáp nhập", ACT), "successor-not-active (G4)", REGISTERED);
        }
    }

    @Test
    void a_unit_is_split_into_several_active_ones_G4() {
        Successor one = new Successor(new UnitCode("TH"), true);
        Successor other = new Successor(new UnitCode("HC"), true);
        unit.given(REGISTERED)
                .when(split(List.of(one, other)))
                .expectEvents(
                        new UnitSplit("unit:VPS", "VPS", List.of("TH", "HC"), ENDED, "Chia tách", "p10", Acts.NOW));
        refused(split(List.of(one)), "split-into-one (G4)", REGISTERED);
        refused(split(List.of(one, one)), "split-into-one (G4)", REGISTERED);
        refused(split(List.of(one, new Successor(new UnitCode("HC"), false))), "successor-not-active (G4)", REGISTERED);
    }

    @Test
    void a_unit_that_has_ended_changes_no_more_G4() {
        refused(rename(NEW_NAME, ENDED), "unit-already-closed (G4)", REGISTERED, CLOSED);
        UnitMerged merged = new UnitMerged("unit:VPS", "VPS", "KHTC", ENDED, "Sáp nhập", "p10", Acts.NOW);
        refused(new CloseUnit("unit:VPS", ENDED, "Nữa", ACT), "unit-already-closed (G4)", REGISTERED, merged);
    }

    @Test
    void a_unit_does_not_end_before_its_last_name_begins_G4() {
        refused(
                new CloseUnit("unit:VPS", RENAMED.from(), "Nhầm", ACT),
                "unit-closed-before-it-began (G4)",
                REGISTERED,
                RENAMED);
    }

    private static RenameUnit rename(UnitName name, LocalDate from) {
        return new RenameUnit("unit:VPS", name, from, "Sắp xếp lại", ACT);
    }

    private static SplitUnit split(List<Successor> into) {
        return new SplitUnit("unit:VPS", into, ENDED, "Chia tách", ACT);
    }

    private static void refused(Object command, String refusal, Object... given) {
        new AggregateTestFixture<>(Unit.class)
                .given(given)
                .when(command)
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith(refusal));
    }
}

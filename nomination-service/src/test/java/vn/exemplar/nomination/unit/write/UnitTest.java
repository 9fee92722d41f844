package vn.exemplar.nomination.unit.write;

import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.unit.events.UnitClosed;
import vn.exemplar.nomination.unit.events.UnitName;
import vn.exemplar.nomination.unit.events.UnitRegistered;
import vn.exemplar.nomination.unit.write.closeunit.CloseUnit;
import vn.exemplar.nomination.unit.write.registerunit.RegisterUnit;

class UnitTest {
    private static final LocalDate BEGAN = LocalDate.of(2021, 1, 1);
    private static final LocalDate ENDED = LocalDate.of(2024, 7, 1);
    private static final UnitName NAME = new UnitName("Văn phòng Sở", "Department Office");
    private static final Act ACT = Acts.standingOffice();
    private static final UnitRegistered REGISTERED =
            new UnitRegistered("unit:VPS", "VPS", NAME, "DIVISION", BEGAN, "p10", Acts.NOW);
    private static final UnitClosed CLOSED = new UnitClosed("unit:VPS", "VPS", ENDED, "Sáp nhập", "p10", Acts.NOW);

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
}

package vn.exemplar.nomination.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.timelimit.Limits.CALENDAR;
import static vn.exemplar.nomination.timelimit.Limits.ID;
import static vn.exemplar.nomination.timelimit.Limits.START;
import static vn.exemplar.nomination.timelimit.Limits.clock;
import static vn.exemplar.nomination.timelimit.Limits.none;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.CancelTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.CheckTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.ExtendTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.MeetTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.MissTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.PauseTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.ReopenTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.ResumeTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitCommand.StartTimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitExceeded;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitExtended;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitResumed;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitStarted;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitWarned;

/** Automations and the clock send what they like, in any order and more than once: the limit takes it. */
class TimeLimitPropertiesTest {
    private static final int LIVES = 300;
    private static final int COMMANDS = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_comes_in_whatever_order_a_limit_lives_by_its_rules_G5(long seed) {
        Random random = new Random(seed);
        for (int life = 0; life < LIVES; life++) {
            Scenario<TimeLimit, TimeLimitEvent> limit =
                    none().when(started(1 + random.nextInt(15))).and();
            LocalDate day = START;
            for (int i = 0; i < COMMANDS; i++) {
                day = day.plusDays(random.nextInt(5));
                limit = step(limit, command(random, day));
            }
            holdsTogether(limit.past());
        }
    }

    private static Scenario<TimeLimit, TimeLimitEvent> step(
            Scenario<TimeLimit, TimeLimitEvent> limit, TimeLimitCommand command) {
        TimeLimit before = limit.state();
        Scenario<TimeLimit, TimeLimitEvent> next = limit.when(command).and();
        TimeLimit after = next.state();
        assertThat(next.past()).hasSizeBetween(limit.past().size(), limit.past().size() + 1);
        assertThat(after.paused() && !after.time().paused()).isFalse();
        assertThat(after.running() && after.time().paused()).isFalse();
        assertThat(command instanceof ExtendTimeLimit || after.warned() >= before.warned())
                .isTrue();
        if (before.ended() && !(command instanceof ReopenTimeLimit)) {
            assertThat(after).isEqualTo(before);
        }
        if (!(command instanceof CheckTimeLimit) && !(command instanceof ExtendTimeLimit)) {
            next.when(command).thenNothing();
        }
        return next;
    }

    private static void holdsTogether(List<TimeLimitEvent> past) {
        List<Integer> warnings = new ArrayList<>();
        boolean told = false;
        for (TimeLimitEvent event : past) {
            switch (event) {
                case TimeLimitWarned warning -> warnings.add(warning.percent());
                case TimeLimitExceeded over -> {
                    assertThat(told).as("told once for each time that it runs").isFalse();
                    told = true;
                }
                case TimeLimitExtended more -> {
                    warnings.clear();
                    told = false;
                }
                case TimeLimitStarted anew -> {
                    warnings.clear();
                    told = false;
                }
                case TimeLimitResumed goesOn -> told = false;
                default -> {}
            }
            assertThat(warnings).isSorted().doesNotHaveDuplicates();
        }
        TimeLimitView shown = TimeLimitView.none(ID);
        for (TimeLimitEvent event : past) {
            shown = shown.after(event, shown.version() + 1, CALENDAR);
        }
        assertThat(shown.limit()).isEqualTo(none().given(past).state());
        assertThat(shown.alarmOn() != null)
                .isEqualTo(shown.limit().running() && !shown.limit().exceeded());
        if (shown.limit().running()) {
            assertThat(shown.dueOn())
                    .isEqualTo(shown.limit().time().dueOn(CALENDAR).orElseThrow());
        }
    }

    private static StartTimeLimit started(int workingDays) {
        return new StartTimeLimit(
                ID, "n1", TimeLimitKind.SUPPLEMENT, "BCVT", START, workingDays, CALENDAR, clock(START));
    }

    private static TimeLimitCommand command(Random random, LocalDate day) {
        Act act = clock(day);
        return switch (random.nextInt(15)) {
            case 0 -> new MeetTimeLimit(ID, day, CALENDAR, act);
            case 1 -> new CancelTimeLimit(ID, "Đơn vị rút", act);
            case 2, 3, 4 -> new PauseTimeLimit(ID, PauseReason.WITH_UNIT, day, CALENDAR, act);
            case 5, 6, 7 -> new ResumeTimeLimit(ID, day, CALENDAR, act);
            case 8 -> new ExtendTimeLimit(ID, 1 + random.nextInt(5), CALENDAR, act);
            case 9 -> new MissTimeLimit(ID, day, act);
            case 10 -> new ReopenTimeLimit(ID, act);
            default -> new CheckTimeLimit(ID, CALENDAR, act);
        };
    }
}

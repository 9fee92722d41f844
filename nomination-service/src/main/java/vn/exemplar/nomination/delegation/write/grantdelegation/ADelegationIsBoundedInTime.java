package vn.exemplar.nomination.delegation.write.grantdelegation;

import java.time.temporal.ChronoUnit;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.Today;

/** It begins today at the earliest, ends after it began, and lasts no longer than is allowed (N4). */
public final class ADelegationIsBoundedInTime {
    private ADelegationIsBoundedInTime() {}

    public static void check(GrantDelegation command) {
        if (command.from().isBefore(Today.of(command.act()))) {
            throw Refusal.unprocessable("delegation-begins-in-the-past", "N4")
                    .with("from", command.from().toString());
        }
        if (command.to().isBefore(command.from())) {
            throw Refusal.unprocessable("delegation-ends-before-it-begins", "N4");
        }
        if (ChronoUnit.DAYS.between(command.from(), command.to()) >= command.longestDays()) {
            throw Refusal.unprocessable("delegation-too-long", "N4").with("most", command.longestDays());
        }
    }
}

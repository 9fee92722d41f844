package vn.exemplar.nomination.calendar.write;

import vn.exemplar.chassis.act.Refusal;

/** The year of a calendar. */
public record CalendarYear(int value) {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    public CalendarYear {
        if (value < FIRST || value > LAST) {
            throw Refusal.unprocessable("calendar-year-impossible", "G5")
                    .with("year", value)
                    .with("first", FIRST)
                    .with("last", LAST);
        }
    }

    public String aggregateId() {
        return "calendar:" + value;
    }
}

package vn.exemplar.nomination.calendar;

/** What makes a day unlike other days of its weekday. */
public enum DayKind {
    /** A public holiday, or the day off that makes up for one that fell on a weekend. */
    HOLIDAY,
    /** A day off that is worked in another place. */
    SWAPPED_OFF,
    /** A day of a weekend that is worked instead. */
    SWAPPED_WORKING
}

package vn.exemplar.nomination.evidence;

/** As whom somebody reads the files of a nomination. */
public enum Capacity {
    /** Of the unit that nominates. */
    OWN_UNIT,
    /** Of the standing office, once the nomination has left its unit. */
    OFFICE,
    AUDITOR,
    /** Of the council, as long as the review admits them to this nomination. */
    REVIEWER
}

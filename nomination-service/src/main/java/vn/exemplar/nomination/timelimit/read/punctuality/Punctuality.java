package vn.exemplar.nomination.timelimit.read.punctuality;

/**
 * How well a unit keeps one kind of time limit (G5).
 *
 * @param onTime done by the due date
 * @param late done after it
 * @param running not done yet and not exceeded
 * @param overdue not done yet and exceeded
 * @param paused the clock stands still
 */
record Punctuality(String unit, String kind, int onTime, int late, int running, int overdue, int paused) {}

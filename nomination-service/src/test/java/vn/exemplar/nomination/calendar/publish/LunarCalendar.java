package vn.exemplar.nomination.calendar.publish;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * The Vietnamese lunar calendar from the motion of sun and moon, at the meridian of 105° E: a month begins on the day of
 * the new moon, the month of the winter solstice is the eleventh, and of thirteen months between two solstices the first
 * without a principal solar term is a leap one. Series of Meeus, Astronomical Algorithms, ch. 25 and 49, shortened.
 */
final class LunarCalendar {
    private static final double SYNODIC_MONTH = 29.530588853;
    private static final double FIRST_NEW_MOON = 2415021.076998695;
    private static final double HOURS_EAST = 7.0;
    private static final int MONTHS_FROM_ELEVENTH_TO_FIRST = 2;
    private static final int SECTORS = 12;

    private LunarCalendar() {}

    /** The first day of the lunar year that begins in this year. */
    static LocalDate newYear(int year) {
        return dayOfMonth(year, 1, 1);
    }

    /** A day of one of the months of the lunar year that begins in this year, leap months not counted. */
    static LocalDate dayOfMonth(int year, int month, int day) {
        long eleventh = eleventhMonth(year - 1);
        int leap = leapMonthAfter(eleventh, eleventhMonth(year));
        int months = MONTHS_FROM_ELEVENTH_TO_FIRST + month - 1;
        return date(newMoonAfter(eleventh, leap > 0 && months >= leap ? months + 1 : months))
                .plusDays(day - 1L);
    }

    /** The day on which the month of the winter solstice of a year begins. */
    private static long eleventhMonth(int year) {
        long lastDay = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        long moon = newMoon((long) ((lastDay - FIRST_NEW_MOON) / SYNODIC_MONTH));
        return sector(moon) >= 9 ? newMoonAfter(moon, -1) : moon;
    }

    /** How many months after the eleventh the leap month comes; 0 when the year has none. */
    private static int leapMonthAfter(long eleventh, long nextEleventh) {
        if (Math.round((nextEleventh - eleventh) / SYNODIC_MONTH) < SECTORS + 1) {
            return 0;
        }
        int month = 1;
        while (sector(newMoonAfter(eleventh, month)) != sector(newMoonAfter(eleventh, month + 1))) {
            month++;
        }
        return month;
    }

    private static long newMoonAfter(long moon, int months) {
        return newMoon(Math.round((moon - FIRST_NEW_MOON) / SYNODIC_MONTH) + months);
    }

    /** The local day of a new moon, counted from the one of 1 January 1900. */
    private static long newMoon(long number) {
        double t = number / 1236.85;
        double mean = 2415020.75933
                + 29.53058868 * number
                + 0.0001178 * t * t
                + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t * t);
        double sun = 359.2242 + 29.10535608 * number - 0.0000333 * t * t;
        double moon = 306.0253 + 385.81691806 * number + 0.0107306 * t * t;
        double node = 21.2964 + 390.67050646 * number - 0.0016528 * t * t;
        double correction = (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(2 * node)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(2 * node + sun)
                - 0.0004 * sin(2 * node - sun)
                - 0.0006 * sin(2 * node + moon)
                + 0.0010 * sin(2 * node - moon)
                + 0.0005 * sin(sun + 2 * moon);
        double dynamicalTime = -0.000278 + 0.000265 * t + 0.000262 * t * t;
        return (long) Math.floor(mean + correction - dynamicalTime + 0.5 + HOURS_EAST / 24);
    }

    /** In which twelfth of its way the sun is when a local day begins, from 0 at the spring equinox. */
    private static int sector(long day) {
        double t = (day - 2451545.5 - HOURS_EAST / 24) / 36525;
        double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t * t;
        double centre = (1.914600 - 0.004817 * t) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000290 * sin(3 * anomaly);
        double longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t + centre;
        return (int) ((longitude % 360 + 360) % 360 / (360.0 / SECTORS));
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static LocalDate date(long julianDay) {
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julianDay);
    }
}

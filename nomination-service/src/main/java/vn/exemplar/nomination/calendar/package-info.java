/**
 * Working days (G5): Monday to Friday, save for the holidays, days off and swapped days that the standing office
 * publishes year by year. What is not published is not assumed: such a year has its weekends only, and says so.
 */
package vn.exemplar.nomination.calendar;

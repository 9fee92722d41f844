/**
 * What comes in as a whole: programmes, tables of units, calendars. All that is wrong with it is found at once, each
 * fault with its place and in both languages; what has a fault is not taken in at all.
 */
package vn.exemplar.nomination.importing;

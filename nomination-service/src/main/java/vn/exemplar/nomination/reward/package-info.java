/**
 * The register of achievements that were rewarded before: one achievement is not rewarded several times (N9). What
 * was recognised here is entered by itself. A code names one entry for ever; a wrong entry is struck and no longer stands against anybody.
 */
package vn.exemplar.nomination.reward;

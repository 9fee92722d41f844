/** The register of achievements that were rewarded before: one achievement is not rewarded several times (N9). */
package vn.exemplar.nomination.reward;

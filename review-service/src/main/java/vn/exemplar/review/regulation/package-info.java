/**
 * The council's rules of operation as dated, versioned rule sets: drafted by the standing office, activated by the
 * director once their source is verified. Nothing of them leaves the service but with the reviews that they rule.
 */
package vn.exemplar.review.regulation;

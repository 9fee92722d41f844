package vn.exemplar.review.regulation;

import vn.exemplar.chassis.act.Refusal;

/** A share of a whole, above 0 and at most 1; compared by whole numbers only, so that nothing is ever rounded. */
public record Fraction(int numerator, int denominator) {

    public Fraction {
        if (numerator <= 0 || numerator > denominator) {
            throw Refusal.unprocessable("not-a-share", "R2")
                    .with("numerator", numerator)
                    .with("denominator", denominator);
        }
    }

    /** Of nobody no share can be reached. */
    public boolean isReachedBy(int part, int whole) {
        return whole > 0 && (long) part * denominator >= (long) numerator * whole;
    }

    /** The smallest number that reaches this share of the whole. */
    public int neededOf(int whole) {
        return Math.toIntExact(Math.ceilDiv((long) numerator * whole, (long) denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

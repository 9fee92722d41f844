package vn.exemplar.review.regulation;

/** How the counted ballots fell. */
public record Tally(int agree, int disagree, int abstain) {

    public int cast() {
        return agree + disagree + abstain;
    }

    boolean isTied() {
        return agree == disagree && agree > 0;
    }
}

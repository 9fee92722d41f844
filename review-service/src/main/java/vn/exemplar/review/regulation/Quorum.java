package vn.exemplar.review.regulation;

/** "6 of 9 present, 6 needed". */
public record Quorum(int present, int of, int needed) {

    public boolean isReached() {
        return of > 0 && present >= needed;
    }
}

package vn.exemplar.review.regulation;

public enum BallotKind {
    SECRET
}

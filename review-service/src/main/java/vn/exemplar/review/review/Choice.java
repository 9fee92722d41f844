package vn.exemplar.review.review;

public enum Choice {
    AGREE,
    DISAGREE,
    ABSTAIN
}

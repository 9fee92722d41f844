package vn.exemplar.review.council;

public enum CouncilRole {
    CHAIR,
    VICE_CHAIR,
    SECRETARY,
    MEMBER
}

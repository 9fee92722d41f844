package vn.exemplar.review.regulation;

public record ScoreScale(int lowest, int highest) {}

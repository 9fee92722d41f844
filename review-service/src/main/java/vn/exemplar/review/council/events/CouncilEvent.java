package vn.exemplar.review.council.events;

public sealed interface CouncilEvent permits CouncilTermAppointed {}

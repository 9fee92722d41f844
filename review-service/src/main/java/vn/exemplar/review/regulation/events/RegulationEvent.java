package vn.exemplar.review.regulation.events;

public sealed interface RegulationEvent permits RegulationDrafted, RegulationActivated {}

package vn.exemplar.nomination.erasure.events;

/** What happens to an order that covers all records of a person. */
public sealed interface ErasureEvent permits PersonErasureOrdered, PersonErased {}

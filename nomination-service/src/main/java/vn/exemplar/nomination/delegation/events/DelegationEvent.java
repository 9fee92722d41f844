package vn.exemplar.nomination.delegation.events;

/** What happens to a delegation of sign-off. */
public sealed interface DelegationEvent permits DelegationGranted, DelegationRevoked {}

package vn.exemplar.nomination.nomination.events;

/** What happens to a nomination and its dossier, by who acts. */
public sealed interface NominationEvent permits UnitActed, OfficeActed, ServiceActed {
    String nominationId();
}

package vn.exemplar.nomination.dossier.events;

import java.time.LocalDate;

/** The document by which the competent body closed the matter. */
public record Conclusion(String number, String issuedBy, LocalDate issuedOn, String file, String sha256) {}

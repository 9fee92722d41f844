package vn.exemplar.nomination.nomination;

import java.time.LocalDate;
import vn.exemplar.ledger.event.Personal;

/** The document by which the competent body closed the matter. */
public record Conclusion(
        String number,
        String issuedBy,
        LocalDate issuedOn,
        @Personal String file,
        String sha256) {}

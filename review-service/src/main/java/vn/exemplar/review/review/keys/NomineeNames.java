package vn.exemplar.review.review.keys;

import java.util.Optional;

/** Nominees' names, in the ledger only under a key of their own: destroying the key erases the name (A4). */
public interface NomineeNames {

    String seal(String nominationId, String name);

    /** The name, or nothing when its key was destroyed. */
    Optional<String> open(String nominationId, String sealed);
}

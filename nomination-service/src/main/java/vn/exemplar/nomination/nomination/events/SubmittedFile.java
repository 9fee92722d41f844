package vn.exemplar.nomination.nomination.events;

import vn.exemplar.ledger.event.Personal;

/**
 * A file of the dossier exactly as it was when the unit signed off.
 *
 * @param file name, as the nomination calls it
 * @param fileId its version in the vault
 * @param visibility that the vault gave it then
 */
public record SubmittedFile(@Personal String file, String fileId, String sha256, String visibility) {}

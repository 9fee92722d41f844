package vn.exemplar.nomination.dossier.events;

/**
 * A file of the dossier exactly as it was when the unit signed off.
 *
 * @param file name, as the nomination calls it
 * @param fileId its version in the vault
 * @param visibility that the vault gave it then
 */
public record SubmittedFile(String file, String fileId, String sha256, String visibility) {}

package vn.exemplar.nomination.nomination.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.exemplar.ledger.event.Personal;

/**
 * A file of the dossier exactly as it was when the unit signed off.
 *
 * @param file name, as the nomination calls it
 * @param fileId its version in the vault
 * @param visibility that the vault gave it then
 */
public record SubmittedFile(@Personal String file, String fileId, String sha256, String visibility) {

    /** Names of those that are not among the ones before. */
    public static Set<String> others(List<SubmittedFile> before, List<SubmittedFile> now) {
        Set<String> known = before.stream().map(SubmittedFile::fileId).collect(Collectors.toSet());
        return now.stream()
                .filter(file -> !known.contains(file.fileId()))
                .map(SubmittedFile::file)
                .collect(Collectors.toSet());
    }
}

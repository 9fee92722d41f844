package vn.exemplar.nomination.nomination;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

/**
 * The files that a nomination names, held against those that its vault has.
 *
 * @param found as the vault has them, under the names that the nomination uses
 * @param missing names that the vault does not know
 */
public record NamedFiles(List<SubmittedFile> found, List<String> missing) {

    /** @param held of whose files several may have one name, once it is erased; then the first of them stands for all */
    public static NamedFiles of(NominationContent content, List<SubmittedFile> held) {
        Map<String, SubmittedFile> byName = held.stream()
                .collect(Collectors.toMap(file -> composed(file.file()), Function.identity(), (first, alike) -> first));
        List<SubmittedFile> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String name : content.fileNames()) {
            SubmittedFile file = byName.get(composed(name));
            if (file == null) {
                missing.add(name);
            } else {
                found.add(new SubmittedFile(name, file.fileId(), file.sha256(), file.visibility()));
            }
        }
        return new NamedFiles(found, missing);
    }

    /** Letters with marks can be written in two ways; the vault has one of them. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}

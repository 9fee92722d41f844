package vn.exemplar.stack.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.exemplar.stack.catalogue.SampleDocuments;

/** The files that a nomination names, brought into its vault before it is signed off. */
final class Paperwork {
    private static final String INTERNAL = "INTERNAL";

    private final Caller caller;

    Paperwork(Caller caller) {
        this.caller = caller;
    }

    /** Uploads every file that the content names and the vault does not have yet; says how many. */
    int bring(String officer, String nominationPath, JsonNode content, long afterIndex) {
        Map<String, String> missing = visibilityByFile(content);
        JsonNode held = caller.read(officer, nominationPath + "/files?size=100", afterIndex)
                .json();
        held.path("items").forEach(file -> missing.remove(file.path("name").asString()));
        missing.forEach((name, visibility) -> caller.upload(
                officer,
                nominationPath + "/files?visibility=" + visibility + "&name="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8),
                SampleDocuments.named(name)));
        return missing.size();
    }

    private static Map<String, String> visibilityByFile(JsonNode content) {
        Map<String, String> files = new LinkedHashMap<>();
        content.path("dossierParts").forEach(part -> files.put(part.path("file").asString(), INTERNAL));
        content.path("evidence")
                .forEach(one -> files.put(
                        one.path("file").asString(), one.path("visibility").asString(INTERNAL)));
        return files;
    }
}

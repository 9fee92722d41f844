package vn.exemplar.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Files that are made from the records once, looked at, accepted, and from then on held against them. */
final class Shipped {

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String ACCEPT = "golden.accept";

    private Shipped() {}

    /** A file that can never change: {@code golden.accept} only makes a missing one. */
    static void assertUnchanged(Path file, Object content) {
        compare(file, content, !Files.exists(file), "A shipped event must not change; make a new version of it");
    }

    /** A description that grows with the contract: {@code golden.accept} brings it up to date. */
    static void assertUpToDate(Path file, Object content) {
        compare(file, content, true, "The description no longer says what the records say");
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void compare(Path file, Object content, boolean acceptable, String why) {
        String now = JSON.writeValueAsString(content) + "\n";
        try {
            if (acceptable && Boolean.getBoolean(ACCEPT)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, now);
            }
            if (!Files.exists(file)) {
                fail(
                        "%s is missing. If this is as it should be, accept it with: "
                                + "mvn -pl event-contract test -D%s=true%n%s",
                        file, ACCEPT, now);
            }
            assertThat(now)
                    .as("%s (%s; accept what may change with -D%s=true)", why, file, ACCEPT)
                    .isEqualTo(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

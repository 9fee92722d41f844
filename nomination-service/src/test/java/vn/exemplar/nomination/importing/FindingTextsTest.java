package vn.exemplar.nomination.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextsTest {
    private static final Pattern CODE = Pattern.compile("findings\\.add\\([^;]*?\"([a-z]+(?:-[a-z0-9]+)+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"findings.properties", "findings_en.properties"})
    void every_finding_has_a_text_and_no_text_is_left_over(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", bundle))) {
            texts.load(reader);
        }
        assertThat(new TreeSet<>(texts.stringPropertyNames())).isEqualTo(new TreeSet<>(codes()));
        assertThat(texts.values()).noneMatch(text -> text.toString().isBlank());
    }

    private static Set<String> codes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> CODE.matcher(text(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

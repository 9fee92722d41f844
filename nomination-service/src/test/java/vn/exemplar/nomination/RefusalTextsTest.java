package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
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

class RefusalTextsTest {
    private static final Pattern CODE = Pattern.compile(
            "(?:conflict|unprocessable|forbidden|notFound|refuse|STALE,)\\(?\\s*\"([a-z-]+)\", \"[A-Z]\\d+\"");

    @ParameterizedTest
    @ValueSource(strings = {"refusals.properties", "refusals_en.properties"})
    void every_refusal_has_a_title_and_a_detail_and_no_text_is_left_over(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", bundle))) {
            texts.load(reader);
        }
        Set<String> wanted = codes().stream()
                .flatMap(code -> Stream.of(code, code + ".detail"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(wanted).hasSizeGreaterThan(50);
        assertThat(new TreeSet<>(texts.stringPropertyNames())).isEqualTo(wanted);
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
            throw new java.io.UncheckedIOException(failure);
        }
    }
}

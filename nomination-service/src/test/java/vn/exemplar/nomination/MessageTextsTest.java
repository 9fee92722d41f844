package vn.exemplar.nomination;

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
import org.junit.jupiter.params.provider.EnumSource;

/** Every code that a person may be answered with has its texts in both languages, and no text is left over. */
class MessageTextsTest {
    enum Texts {
        REFUSALS(
                "refusals",
                "(?:conflict|unprocessable|forbidden|notFound|refuse|STALE,)\\(?\\s*\"([a-z-]+)\", \"[A-Z]\\d+\"",
                "",
                ".detail"),
        FINDINGS("findings", "findings\\.add\\([^;]*?\"([a-z]+(?:-[a-z0-9]+)+)\"", "");

        private final String bundle;
        private final Pattern code;
        private final Set<String> endings;

        Texts(String bundle, String code, String... endings) {
            this.bundle = bundle;
            this.code = Pattern.compile(code);
            this.endings = Set.of(endings);
        }

        Set<String> wanted() throws IOException {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
                return files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(file -> code.matcher(text(file)).results())
                        .map((MatchResult found) -> found.group(1))
                        .flatMap(found -> endings.stream().map(found::concat))
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_its_texts_in_both_languages_and_none_is_left_over(Texts texts) throws IOException {
        assertThat(texts.wanted()).hasSizeGreaterThan(20);
        for (String language : new String[] {"", "_en"}) {
            Properties written = new Properties();
            try (Reader reader =
                    Files.newBufferedReader(Path.of("src/main/resources", texts.bundle + language + ".properties"))) {
                written.load(reader);
            }
            assertThat(new TreeSet<>(written.stringPropertyNames())).isEqualTo(texts.wanted());
            assertThat(written.values()).noneMatch(text -> text.toString().isBlank());
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

package vn.exemplar.publication;

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

/** Nobody is refused without being told what, why and what to do, in both languages. */
final class RefusalTextsTest {
    private static final Pattern REFUSAL =
            Pattern.compile("(?<![\\w.])(?:Refusal\\s*\\.)?(?:conflict|unprocessable|forbidden|notFound|of)"
                    + "\\(\\s*(?:Refusal\\.Kind\\.\\w+,\\s*)?\"([a-z-]+)\"[^;]*;");
    private static final Pattern CARRIED = Pattern.compile("\\.with\\(\"(\\w+)\"");
    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"refusals.properties", "refusals_en.properties"})
    void every_refusal_and_no_other_has_its_texts_and_the_details_that_they_name(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", bundle))) {
            texts.load(reader);
        }
        Set<String> expected = new TreeSet<>();
        for (MatchResult refusal : refusals()) {
            String code = refusal.group(1);
            expected.add(code);
            expected.add(code + ".detail");
            assertThat(all(NAMED, texts.getProperty(code + ".detail", "")))
                    .as(code)
                    .isEqualTo(all(CARRIED, refusal.group()));
        }
        assertThat(expected).contains("author-may-not-approve").isEqualTo(texts.stringPropertyNames());
    }

    private static Set<MatchResult> refusals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> REFUSAL.matcher(read(file)).results())
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}

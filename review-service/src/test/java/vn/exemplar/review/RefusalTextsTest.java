package vn.exemplar.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTextsTest {
    private static final Pattern CODE =
            Pattern.compile("\\b(?:conflict|unprocessable|forbidden|notFound)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern CODE_AND_DETAILS = Pattern.compile(CODE.pattern() + "[^;]*?;", Pattern.DOTALL);
    private static final Pattern DETAIL = Pattern.compile("\\.with\\(\\s*\"([a-z]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"refusals.properties", "refusals_en.properties"})
    void every_refusal_and_no_other_has_a_title_and_an_explanation(String bundle) throws IOException {
        Set<String> expected = new TreeSet<>();
        for (String source : sources()) {
            Matcher refusals = CODE.matcher(source);
            while (refusals.find()) {
                expected.add(refusals.group(1));
                expected.add(refusals.group(1) + ".detail");
            }
        }
        assertThat(expected).hasSizeGreaterThan(60);
        assertThat(new TreeSet<>(texts(bundle).stringPropertyNames())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusals.properties", "refusals_en.properties"})
    void explanations_name_only_details_that_the_refusal_carries(String bundle) throws IOException {
        Properties texts = texts(bundle);
        for (String source : sources()) {
            Matcher refusals = CODE_AND_DETAILS.matcher(source);
            while (refusals.find()) {
                Set<String> carried = all(DETAIL, refusals.group());
                Set<String> named =
                        all(Pattern.compile("\\{(\\w+)}"), texts.getProperty(refusals.group(1) + ".detail"));
                assertThat(carried).as(refusals.group(1)).containsAll(named);
            }
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> sources() throws IOException {
        Set<String> sources = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", bundle), UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}

package vn.exemplar.endtoend;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the code refuses, the texts explain and the tests prove. */
final class RuleBookTest {

    private static final Pattern REFUSAL = Pattern.compile(
            "(?<![\\w.])(?:Refusal\\s*\\.\\s*)?(?:conflict|unprocessable|forbidden|notFound|of)\\(\\s*(?:Kind\\.\\w+,\\s*|Refusal\\.Kind\\.\\w+,\\s*)?\"([a-z0-9-]+)\",\\s*\"([A-Z]\\d+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"nomination-service", "review-service", "publication-service"})
    void every_refusal_is_worded_in_vietnamese_and_english(String service) throws IOException {
        Set<String> codes = cited(service, "main", 1);
        assertThat(codes).isNotEmpty();
        for (String bundle : new String[] {"refusals.properties", "refusals_en.properties"}) {
            Properties texts = new Properties();
            Path file = Repository.root()
                    .resolve(service)
                    .resolve("src/main/resources")
                    .resolve(bundle);
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            assertThat(texts.stringPropertyNames())
                    .as(bundle + " of " + service)
                    .containsAll(codes);
            assertThat(texts.stringPropertyNames())
                    .as(bundle + " of " + service)
                    .containsAll(codes.stream().map(code -> code + ".detail").toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nomination-service", "review-service", "publication-service"})
    void every_rule_that_refuses_has_a_test_that_names_it(String service) {
        Set<String> rules = cited(service, "main", 2);
        String tests = Repository.sources(service, "test/java").stream()
                .map(Repository::text)
                .collect(Collectors.joining());
        Set<String> unproved = rules.stream()
                .filter(rule -> !Pattern.compile("(?i)(?<![a-z0-9])" + rule + "(?![0-9])")
                        .matcher(tests)
                        .find())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unproved).isEmpty();
    }

    private static Set<String> cited(String service, String part, int group) {
        return Repository.sources(service, part + "/java").stream()
                .map(Repository::text)
                .flatMap(text -> REFUSAL.matcher(text).results())
                .map((MatchResult match) -> match.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package vn.exemplar.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Random commands, reasonable and unreasonable ones, by people who do not know of each other. Whatever they do, no text
 * is lost, nothing is accepted without every required claim, the rounds are bounded, and the state machine is the one
 * of docs/nomination.md: no step that is not there, no row that never happens (N2, N3, N7, N8).
 */
class NominationPropertiesTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "nomination.md");
    private static final int SEQUENCES = 200;
    private static final int COMMANDS = 40;

    @Test
    void whatever_people_do_the_nomination_keeps_its_promises_N2_N3_N7_N8() throws Exception {
        Set<String> documented = documentedSteps();
        Set<String> taken = new LinkedHashSet<>();
        for (int seed = 0; seed < SEQUENCES; seed++) {
            RandomNomination nomination = new RandomNomination(new Random(seed));
            for (int command = 0; command < COMMANDS; command++) {
                nomination.goOn();
            }
            assertThat(documented).as("steps of seed " + seed).containsAll(nomination.steps());
            nomination.keepsItsPromises("seed " + seed);
            taken.addAll(nomination.steps());
        }
        assertThat(taken).as("rows of the table that happen").containsExactlyInAnyOrderElementsOf(documented);
    }

    private static Set<String> documentedSteps() throws Exception {
        return Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.matches("\\| (–|[A-Z_]+) \\| [A-Z]\\w+ \\| [A-Z_]+ \\|"))
                .map(line -> line.substring(2, line.length() - 2).replace(" | ", " > "))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

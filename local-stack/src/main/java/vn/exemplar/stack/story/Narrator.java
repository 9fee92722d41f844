package vn.exemplar.stack.story;

import java.util.function.Consumer;
import vn.exemplar.stack.http.Answer;

/** Prints each step in one line: number, service, person, what was done, which id, where in the ledger. */
final class Narrator {

    private final Cast cast;
    private final Consumer<String> out;
    private final Runnable afterEachStep;
    private int steps;

    Narrator(Cast cast, Consumer<String> out, Runnable afterEachStep) {
        this.cast = cast;
        this.out = out;
        this.afterEachStep = afterEachStep;
    }

    void chapter(String title) {
        out.accept("");
        out.accept("── " + title + " " + "─".repeat(Math.max(3, 100 - title.length())));
    }

    void did(String service, String person, String what, Answer answer) {
        step(service, person, what + " → " + answer.id() + "  #" + answer.index());
    }

    void saw(String service, String person, String what) {
        step(service, person, what);
    }

    void refused(String service, String person, String what, Answer answer) {
        step(service, person, what + " ✗ refused: " + answer.status() + " " + answer.problem());
    }

    private void step(String service, String person, String what) {
        steps++;
        out.accept("%3d %-11s %-36s %s".formatted(steps, service, cast.introduce(person), what));
        afterEachStep.run();
    }
}

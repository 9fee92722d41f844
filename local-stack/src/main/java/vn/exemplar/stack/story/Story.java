package vn.exemplar.stack.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays the sample nominations from their drafts to the press and the audit, and fails as soon as a service does not
 * answer as the rules of the house say.
 */
public final class Story {

    private final Caller caller;
    private final Consumer<String> out;
    private final Runnable afterEachStep;

    /**
     * @param frontDoor origin under which the three services are reachable
     * @param tokenOf access token of a demo person, by person id
     * @param out takes the lines that tell the story
     */
    public Story(URI frontDoor, Function<String, String> tokenOf, Consumer<String> out) {
        this(frontDoor, tokenOf, out, () -> {});
    }

    /** @param afterEachStep called between any two steps, for those who want to disturb the story */
    public Story(URI frontDoor, Function<String, String> tokenOf, Consumer<String> out, Runnable afterEachStep) {
        this.caller = new Caller(frontDoor, tokenOf);
        this.out = out;
        this.afterEachStep = afterEachStep;
    }

    /**
     * Plays all chapters on an empty system.
     *
     * @throws StoryFailed at the first answer that is not as told
     */
    public void play() {
        Plot plot = new Plot(catalogue("programme-2021-2025.json"), catalogue("sample-nominations.json"));
        Cast cast = new Cast(plot.sample());
        Narrator narrator = new Narrator(cast, out, afterEachStep);
        new ProgrammeChapter(caller, narrator).play(plot);
        new CouncilChapter(caller, narrator, cast).play();
        new NominationChapter(caller, narrator).play(plot);
        new SessionChapter(caller, narrator, cast).play(plot);
        new PressChapter(caller, narrator).play(plot);
        new AuditChapter(caller, narrator, out).play(plot);
    }

    private static JsonNode catalogue(String file) {
        try (InputStream stream = Story.class.getResourceAsStream("/catalogue/" + file)) {
            return new JsonMapper().readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the catalogue's " + file, unreadable);
        }
    }
}

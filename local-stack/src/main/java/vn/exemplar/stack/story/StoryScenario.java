package vn.exemplar.stack.story;

import vn.exemplar.stack.run.Console;
import vn.exemplar.stack.run.RunningSystem;
import vn.exemplar.stack.run.Scenario;

/** The story as {@code demo} plays it. */
public final class StoryScenario implements Scenario {

    @Override
    public void play(RunningSystem system, Console out) {
        new Story(system.frontDoor(), system::tokenFor, out::say).play();
    }
}

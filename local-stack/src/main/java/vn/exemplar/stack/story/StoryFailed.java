package vn.exemplar.stack.story;

/** The story did not go as told; the message says at which step and what was seen instead. */
public final class StoryFailed extends RuntimeException {

    StoryFailed(String message) {
        super(message);
    }
}

package vn.exemplar.publication.press.write;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names the press task of an exemplar and the article that comes of it. */
public record PressTaskId(String value) {

    /** The one task that an exemplar can have: however often its recognition arrives, it is this one. */
    public static PressTaskId ofExemplar(String exemplarId) {
        return new PressTaskId(UUID.nameUUIDFromBytes(("press-task/" + exemplarId).getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

package vn.exemplar.nomination.programme.events;

import java.util.List;

/** One requirement that a nomination answers; {@code appliesTo} narrows it to one kind of body. */
public record Criterion(
        String id,
        String section,
        Text statement,
        String kind,
        String recurrence,
        String appliesTo,
        List<String> restates,
        List<Text> suggestedEvidence,
        boolean required) {
    public static final String FOR_ALL = "ALL";
}

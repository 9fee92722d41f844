package vn.exemplar.nomination.programme.events;

import java.util.List;
import java.util.Map;

/** A field of exemplars with its lists of criteria: one for each type of subject, or one {@code JOINT}. */
public record ProgrammeField(
        String field,
        String section,
        Text title,
        String listing,
        List<String> subjectTypes,
        List<Eligibility> eligibility,
        Map<String, List<Criterion>> criteria) {
    public static final String JOINT = "JOINT";

    /** Who may be nominated; {@code bodies} is empty where the condition is about a person. */
    public record Eligibility(String id, String subjectType, List<String> bodies, Text statement) {}
}

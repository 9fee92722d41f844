package vn.exemplar.stack.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the chapters know of each other: the sample's texts, and the ids that the services gave. */
final class Plot {

    /** Incomplete: is returned once with all its defects, and supplemented. */
    static final String INCOMPLETE = "N05";
    /** Its nominee sits on the council and is shut out. */
    static final String NOMINEE_ON_COUNCIL = "N03";
    /** Its achievement was rewarded before: goes back to its unit and does not come before the council. */
    static final String ALREADY_REWARDED = "N06";
    /** Does not find enough votes. */
    static final String VOTED_DOWN = "N04";

    private final JsonNode programme;
    private final JsonNode sample;
    private final Map<String, String> nominations = new LinkedHashMap<>();
    private final Map<String, String> reviews = new LinkedHashMap<>();
    private final Map<String, String> articles = new LinkedHashMap<>();

    Plot(JsonNode programme, JsonNode sample) {
        this.programme = programme;
        this.sample = sample;
    }

    JsonNode programme() {
        return programme;
    }

    JsonNode sample() {
        return sample;
    }

    String programmeId() {
        return programme.path("programmeId").asString();
    }

    Stream<JsonNode> sampleNominations() {
        return StreamSupport.stream(sample.path("nominations").spliterator(), false);
    }

    JsonNode sampleNomination(String sampleId) {
        return sampleNominations()
                .filter(nomination -> nomination.path("id").asString().equals(sampleId))
                .findFirst()
                .orElseThrow(() -> new StoryFailed("The sample has no nomination " + sampleId));
    }

    /** Nomination ids by sample id, in the order in which they were drafted. */
    Map<String, String> nominations() {
        return nominations;
    }

    /** Review ids by sample id: the nominations that came before the council. */
    Map<String, String> reviews() {
        return reviews;
    }

    /** Article ids by sample id: the exemplars that were published. */
    Map<String, String> articles() {
        return articles;
    }
}

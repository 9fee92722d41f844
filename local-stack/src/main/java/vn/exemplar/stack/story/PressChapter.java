package vn.exemplar.stack.story;

import static vn.exemplar.stack.story.Cast.EDITOR;
import static vn.exemplar.stack.story.Cast.PRESS_OFFICER;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.exemplar.stack.http.Answer;

/** The press office writes, approves and publishes; the public reads. */
final class PressChapter {

    private static final String API = "/publication/api/";

    private final Caller caller;
    private final Narrator narrator;

    PressChapter(Caller caller, Narrator narrator) {
        this.caller = caller;
        this.narrator = narrator;
    }

    void play(Plot plot) {
        narrator.chapter("The press office");
        plot.reviews().forEach((sampleId, review) -> {
            if (!sampleId.equals(Plot.VOTED_DOWN)) {
                publish(plot, sampleId);
            }
        });
    }

    private void publish(Plot plot, String sampleId) {
        String nomination = plot.nominations().get(sampleId);
        Answer tasks = caller.await(
                PRESS_OFFICER,
                API + "press-tasks?nominationId=" + nomination,
                "the press task of " + sampleId,
                page -> page.path("total").asInt() == 1);
        String task = tasks.json().path("items").path(0).path("id").asString();
        Answer drafted = caller.command(PRESS_OFFICER, API + "press-tasks/" + task + "/draft", article(plot, sampleId));
        narrator.did("publication", PRESS_OFFICER, "drafts the article on " + sampleId, drafted);
        String article = API + "articles/" + drafted.id();
        Answer approved = caller.command(EDITOR, article + "/approval", Caller.nothing());
        narrator.did("publication", EDITOR, "approves it", approved);
        Answer published = caller.command(EDITOR, article + "/publication", Caller.nothing());
        narrator.did("publication", EDITOR, "publishes it", published);
        plot.articles().put(sampleId, drafted.id());
    }

    private static Map<String, Object> article(Plot plot, String sampleId) {
        JsonNode nomination = plot.sampleNomination(sampleId);
        JsonNode consent = nomination.path("publicationConsent");
        String title = nomination.path("title").asString();
        String summary = nomination.path("summary").asString();
        return Map.of(
                "title", Map.of("vi", title, "en", "Advanced exemplar " + sampleId),
                "lead", Map.of("vi", summary, "en", "Recognised in the programme " + plot.programmeId() + "."),
                "body", Map.of("vi", summary, "en", "The full story is told in Vietnamese."),
                "uses",
                        Map.of(
                                "name",
                                consent.path("name"),
                                "photo",
                                false,
                                "quotation",
                                false,
                                "unit",
                                consent.path("unit")));
    }
}

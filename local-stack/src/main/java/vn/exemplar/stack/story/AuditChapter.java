package vn.exemplar.stack.story;

import static vn.exemplar.stack.story.Cast.AUDITOR;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An auditor replays one nomination, looks into the past, counts a vote again, and verifies all three ledgers. */
final class AuditChapter {

    private final Caller caller;
    private final Narrator narrator;
    private final Consumer<String> out;

    AuditChapter(Caller caller, Narrator narrator, Consumer<String> out) {
        this.caller = caller;
        this.narrator = narrator;
        this.out = out;
    }

    void play(Plot plot) {
        narrator.chapter("The auditor");
        replay(plot);
        computeAgain(plot);
        findRefusedActs();
        narrator.chapter("The ledgers");
        List.of("nomination", "review", "publication").forEach(this::verify);
        narrator.chapter("The published feed");
        printFeed(plot);
    }

    private void replay(Plot plot) {
        String subject = "/nomination/audit/subjects/" + plot.nominations().get(Plot.INCOMPLETE);
        JsonNode history =
                caller.read(AUDITOR, subject + "/history?size=100", 0).json();
        long beforeReturn = -1;
        for (JsonNode event : history.path("items")) {
            String type = event.path("type").asString();
            out.accept("      #%-5s %-42s by %s as %s, changed %d field(s)"
                    .formatted(
                            event.path("index"),
                            type,
                            text(event, "actor"),
                            text(event, "role"),
                            event.path("changes").size()));
            if (type.contains("DossierReturned")) {
                beforeReturn = event.path("index").asLong() - 1;
            }
        }
        narrator.saw("nomination", AUDITOR, "replays the " + history.path("total") + " events of N05");
        String then = stateAt(subject, beforeReturn);
        String now = stateAt(subject, Long.MAX_VALUE);
        if (then.equals(now)) {
            throw new StoryFailed("The state as of #" + beforeReturn + " should differ from today's: " + now);
        }
        narrator.saw("nomination", AUDITOR, "sees it as of #" + beforeReturn + ": " + then + ", today: " + now);
    }

    private String stateAt(String subject, long index) {
        String query = index == Long.MAX_VALUE ? "" : "?index=" + index;
        return caller.read(AUDITOR, subject + "/state" + query, 0)
                .json()
                .path("state")
                .path("lifecycle")
                .path("state")
                .asString();
    }

    private void computeAgain(Plot plot) {
        JsonNode result = search("type=review.ResultComputed.v1&subject="
                        + plot.reviews().get(Plot.VOTED_DOWN))
                .path(0);
        JsonNode again = caller.read(AUDITOR, "/review/audit/events/" + result.path("index") + "/recomputation", 0)
                .json();
        if (!again.path("same").asBoolean()) {
            throw new StoryFailed("The vote on N04 comes out different: " + again);
        }
        String outcome = text(again.path("recomputed"), "outcome");
        narrator.saw("review", AUDITOR, "counts N04 again from the ledger: " + outcome + ", the same result");
    }

    private void findRefusedActs() {
        JsonNode refused = search("type=chassis.ActRefused.v1&size=100");
        refused.forEach(act -> out.accept("      #%-5s %s tried %s: %s"
                .formatted(
                        act.path("index"), text(act, "actor"), text(act, "door"), text(act.path("payload"), "code"))));
        narrator.saw("review", AUDITOR, "finds " + refused.size() + " refused acts");
    }

    private JsonNode search(String filters) {
        return caller.await(
                        AUDITOR,
                        "/review/audit/events?" + filters,
                        "events with " + filters,
                        page -> !page.path("items").isEmpty())
                .json()
                .path("items");
    }

    private void verify(String service) {
        String verification = "/" + service + "/audit/verification";
        caller.command(AUDITOR, verification, Caller.nothing());
        JsonNode report = caller.await(
                        AUDITOR, verification, "the report on " + service, answer -> answer.has("intact"))
                .json();
        if (!report.path("intact").asBoolean()) {
            throw new StoryFailed("The ledger of " + service + " is not intact: " + report);
        }
        narrator.saw(
                service,
                AUDITOR,
                "verifies the ledger: %s events, head #%s, %s…: intact"
                        .formatted(
                                report.path("events"),
                                report.path("headIndex"),
                                text(report, "headHash").substring(0, 16)));
    }

    private void printFeed(Plot plot) {
        JsonNode feed = new JsonMapper().readTree(caller.readPublic("/publication/api/feed.json"));
        if (feed.path("items").size() < plot.articles().size()) {
            throw new StoryFailed("The feed misses articles: " + feed);
        }
        for (JsonNode item : feed.path("items")) {
            out.accept("      " + text(item, "date_published") + "  " + text(item, "title"));
        }
        if (!caller.readPublic("/publication/api/feed.atom").contains("<feed")) {
            throw new StoryFailed("The Atom feed is no feed");
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}

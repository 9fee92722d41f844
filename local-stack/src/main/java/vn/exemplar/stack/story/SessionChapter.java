package vn.exemplar.stack.story;

import static vn.exemplar.stack.story.Cast.DIRECTOR;
import static vn.exemplar.stack.story.Cast.SECRETARY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.exemplar.stack.http.Answer;

/** Members declare conflicts, the council meets, votes in secret and counts; the director recognises. */
final class SessionChapter {

    private static final String API = "/review/api/";
    private static final String NOMINEE = "p07";
    private static final String ABSENT = "p04";
    private static final List<String> LATE = List.of("p06", "p07", "p08");

    private final Caller caller;
    private final Narrator narrator;
    private final Cast cast;

    SessionChapter(Caller caller, Narrator narrator, Cast cast) {
        this.caller = caller;
        this.narrator = narrator;
        this.cast = cast;
    }

    void play(Plot plot) {
        narrator.chapter("Reviews open; members declare their conflicts");
        plot.nominations().forEach((sampleId, nomination) -> findReview(plot, sampleId, nomination));
        plot.reviews().forEach(this::declareConflicts);
        narrator.chapter("The council meets");
        String session = convene(plot);
        plot.reviews().forEach((sampleId, review) -> vote(session, sampleId, review));
        narrator.chapter("The director decides");
        plot.reviews().forEach(this::decide);
    }

    private void findReview(Plot plot, String sampleId, String nomination) {
        if (sampleId.equals(Plot.ALREADY_REWARDED)) {
            return;
        }
        String path = API + "reviews?nominationId=" + nomination;
        Answer found = caller.await(
                SECRETARY,
                path,
                "the review of " + sampleId,
                page -> page.path("total").asInt() == 1);
        String review = found.json().path("items").path(0).path("id").asString();
        plot.reviews().put(sampleId, review);
        narrator.saw("review", SECRETARY, "finds the review of " + sampleId + ": " + review);
    }

    private void declareConflicts(String sampleId, String review) {
        String path = API + "reviews/" + review + "/conflict-declarations";
        long last = 0;
        for (String member : cast.councillors()) {
            last = caller.command(member, path, declaration(sampleId, member)).index();
        }
        narrator.saw("review", SECRETARY, "sees all nine declarations for " + sampleId + "  #" + last);
        if (sampleId.equals(Plot.NOMINEE_ON_COUNCIL)) {
            Answer hidden = caller.look(NOMINEE, API + "reviews/" + review, last);
            if (hidden.status() != 404) {
                throw new StoryFailed("The nominee can read the own review: " + hidden.json());
            }
            narrator.refused("review", NOMINEE, "asks for the review of " + sampleId + " (is the nominee)", hidden);
        }
    }

    private static Map<String, String> declaration(String sampleId, String member) {
        boolean conflicted = member.equals(NOMINEE)
                && (sampleId.equals(Plot.NOMINEE_ON_COUNCIL) || sampleId.equals(Plot.VOTED_DOWN));
        return conflicted
                ? Map.of("declaration", "CONFLICT", "reason", "Người được đề cử hoặc cùng đơn vị đề cử")
                : Map.of("declaration", "NONE", "reason", "Không có quan hệ với tập thể, cá nhân được đề cử");
    }

    private String convene(Plot plot) {
        Answer convened = caller.command(
                SECRETARY,
                API + "sessions",
                Map.of(
                        "councilId", cast.council().path("id"),
                        "regulationId", CouncilChapter.REGULATION,
                        "heldAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        "place", "Phòng họp số 1",
                        "agenda", List.copyOf(plot.reviews().values())));
        narrator.did(
                "review", SECRETARY, "convenes a session with " + plot.reviews().size() + " items", convened);
        String session = convened.id();
        String path = API + "sessions/" + session;
        List<String> early = new ArrayList<>(cast.councillors());
        early.removeAll(LATE);
        early.remove(ABSENT);
        Answer roll = caller.command(SECRETARY, path + "/roll-call", Map.of("present", early));
        narrator.did("review", SECRETARY, "calls the roll: " + early.size() + " of 9 present", roll);
        String voting = path + "/items/" + plot.reviews().get("N01") + "/voting";
        Answer tooFew = caller.forbidden(SECRETARY, voting, Caller.nothing(), 409, "quorum-not-reached");
        narrator.refused("review", SECRETARY, "tries to open the voting without quorum", tooFew);
        for (String member : LATE) {
            Answer arrived = caller.command(SECRETARY, path + "/arrivals", Map.of("memberId", member));
            narrator.did("review", SECRETARY, "records the arrival of " + member, arrived);
        }
        return session;
    }

    private void vote(String session, String sampleId, String review) {
        String item = API + "sessions/" + session + "/items/" + review;
        Answer opened = caller.command(SECRETARY, item + "/voting", Caller.nothing());
        narrator.did("review", SECRETARY, "opens the secret vote on " + sampleId, opened);
        Map<String, String> trackingCodes = castBallots(item, sampleId);
        Answer counted = caller.command(SECRETARY, item + "/count", Caller.nothing());
        JsonNode found = caller.read(SECRETARY, API + "reviews/" + review + "/result", counted.index())
                .json();
        expectCounted(found.path("counts").path(0), trackingCodes);
        JsonNode result = found.path("rounds").path(0);
        String figures = "%s agree, %s disagree, %s abstain of %s: %s"
                .formatted(
                        result.path("agree"),
                        result.path("disagree"),
                        result.path("abstain"),
                        result.path("base"),
                        result.path("outcome").asString());
        narrator.did("review", SECRETARY, "counts " + sampleId + ": " + figures, counted);
    }

    private Map<String, String> castBallots(String item, String sampleId) {
        Map<String, String> trackingCodes = new HashMap<>();
        List<String> voters = new ArrayList<>(cast.councillors());
        voters.remove(ABSENT);
        boolean nomineeShutOut = sampleId.equals(Plot.NOMINEE_ON_COUNCIL) || sampleId.equals(Plot.VOTED_DOWN);
        if (nomineeShutOut) {
            voters.remove(NOMINEE);
            Answer shutOut = caller.forbidden(
                    NOMINEE, item + "/ballots", Map.of("choice", "AGREE"), 403, "conflicted-member-does-not-vote");
            narrator.refused("review", NOMINEE, "tries to vote on " + sampleId, shutOut);
        }
        for (int seat = 0; seat < voters.size(); seat++) {
            String member = voters.get(seat);
            Map<String, String> ballot = Map.of("choice", choice(sampleId, seat));
            Answer sealed = caller.command(member, item + "/ballots", ballot);
            trackingCodes.put(member, sealed.json().path("trackingCode").asString());
        }
        narrator.saw("review", voters.getFirst(), "and " + (voters.size() - 1) + " others cast sealed ballots");
        if (sampleId.equals("N01")) {
            String member = voters.getFirst();
            Answer twice = caller.forbidden(
                    member, item + "/ballots", Map.of("choice", "DISAGREE"), 409, "ballot-already-cast");
            narrator.refused("review", member, "tries to vote a second time", twice);
        }
        return trackingCodes;
    }

    private static String choice(String sampleId, int seat) {
        if (sampleId.equals(Plot.VOTED_DOWN)) {
            return seat < 3 ? "AGREE" : seat < 6 ? "DISAGREE" : "ABSTAIN";
        }
        return seat == 5 ? "ABSTAIN" : "AGREE";
    }

    private static void expectCounted(JsonNode result, Map<String, String> trackingCodes) {
        List<String> counted = new ArrayList<>();
        result.path("ballots")
                .forEach(ballot -> counted.add(ballot.path("trackingCode").asString()));
        if (counted.size() != trackingCodes.size() || !counted.containsAll(trackingCodes.values())) {
            throw new StoryFailed("A member's tracking code is missing in the count: " + result);
        }
    }

    private void decide(String sampleId, String review) {
        String path = API + "reviews/" + review + "/recognition";
        int number = Integer.parseInt(sampleId.substring(1));
        Map<String, String> decision = Map.of(
                "decisionNumber",
                "%02d/QĐ-STTTT".formatted(number),
                "decidedOn",
                LocalDate.now().toString());
        if (sampleId.equals(Plot.VOTED_DOWN)) {
            Answer refused = caller.forbidden(DIRECTOR, path, decision, 409, "result-not-passing");
            narrator.refused("review", DIRECTOR, "tries to recognise " + sampleId + " against the vote", refused);
            return;
        }
        narrator.did("review", DIRECTOR, "recognises " + sampleId, caller.command(DIRECTOR, path, decision));
    }
}

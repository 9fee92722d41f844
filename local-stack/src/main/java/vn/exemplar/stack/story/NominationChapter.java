package vn.exemplar.stack.story;

import static vn.exemplar.stack.story.Cast.STANDING_OFFICER;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.stack.http.Answer;

/** Units nominate, heads sign off and submit, the standing office checks, returns and accepts. */
final class NominationChapter {

    private static final String API = "/nomination/api/nominations";
    private static final List<String> NOT_THE_UNITS_TO_SAY =
            List.of("id", "preparedBy", "signedOffBy", "signedOffOn", "nominatingUnit", "scenario");

    private final Caller caller;
    private final Narrator narrator;
    private final Paperwork paperwork;

    NominationChapter(Caller caller, Narrator narrator) {
        this.caller = caller;
        this.narrator = narrator;
        this.paperwork = new Paperwork(caller);
    }

    void play(Plot plot) {
        enterEarlierRewards(plot);
        narrator.chapter("Nominations: draft, sign-off, submission");
        long submitted = 0;
        for (JsonNode nomination : plot.sampleNominations().toList()) {
            submitted = nominate(plot, nomination);
        }
        narrator.chapter("The standing office checks the dossiers");
        for (JsonNode nomination : plot.sampleNominations().toList()) {
            check(plot, nomination, submitted);
        }
    }

    private void enterEarlierRewards(Plot plot) {
        List<Map<String, JsonNode>> rewards = StreamSupport.stream(
                        plot.sample().path("rewardedAchievements").spliterator(), false)
                .map(NominationChapter::reward)
                .toList();
        Answer imported =
                caller.command(STANDING_OFFICER, "/nomination/api/rewards/import", Map.of("rewards", rewards));
        String what =
                "enters " + imported.json().path("recorded").asString() + " achievements that were rewarded before";
        narrator.saw("nomination", STANDING_OFFICER, what);
    }

    private static Map<String, JsonNode> reward(JsonNode sample) {
        return Map.of(
                "code", sample.path("id"),
                "subject", sample.path("subject"),
                "achievement", sample.path("achievement"),
                "year", sample.path("year"),
                "form", sample.path("form"),
                "decision", sample.path("decision"),
                "file", sample.path("file"));
    }

    private void decideEarlierCases(String path, long submitted) {
        Answer sideBySide = caller.read(STANDING_OFFICER, path + "/earlier-cases", submitted);
        for (JsonNode found : sideBySide.json().path("cases")) {
            String reason = "Thành tích đã được khen thưởng (quyết định "
                    + found.path("earlier").path("reference").asString() + "); đề nghị thay bằng thành tích khác";
            Map<String, Object> decision =
                    Map.of("caseId", found.path("caseId").asString(), "duplicate", true, "reason", reason);
            Answer decided = caller.command(STANDING_OFFICER, path + "/duplicate-decisions", decision);
            String what = "compares it with " + found.path("caseId").asString() + ", "
                    + found.path("likeness").asInt() + " % alike, and finds it repeated";
            narrator.did("nomination", STANDING_OFFICER, what, decided);
        }
    }

    private long nominate(Plot plot, JsonNode nomination) {
        String sampleId = nomination.path("id").asString();
        String officer = nomination.path("preparedBy").asString();
        String head = nomination.path("signedOffBy").asString();
        Answer drafted = caller.command(officer, API, content(nomination));
        String id = drafted.id();
        plot.nominations().put(sampleId, id);
        int files = paperwork.bring(officer, API + "/" + id, nomination, drafted.index());
        narrator.did(
                "nomination",
                officer,
                "drafts " + sampleId + " “" + title(nomination) + "” with " + files + " files",
                drafted);
        if (sampleId.equals(Plot.NOMINEE_ON_COUNCIL)) {
            Answer tried = caller.forbidden(
                    officer, API + "/" + id + "/sign-off", Caller.nothing(), 403, "no-authority-to-sign-off");
            narrator.refused("nomination", officer, "tries to sign " + sampleId + " off", tried);
        }
        return signOffAndSubmit(sampleId, id, head);
    }

    /** Returns where the submission stands in the ledger. */
    private long signOffAndSubmit(String sampleId, String id, String head) {
        String path = API + "/" + id;
        Answer signed =
                caller.command(head, path + "/sign-off?unproven=" + sampleId.equals(Plot.INCOMPLETE), Caller.nothing());
        narrator.did("nomination", head, "signs " + sampleId + " off", signed);
        Answer submitted = caller.command(head, path + "/submission", Caller.nothing());
        Answer receipt = caller.read(head, path + "/receipt", submitted.index());
        String number = receipt.json().path("number").asString();
        narrator.did("nomination", head, "submits " + sampleId + ", receipt " + number, submitted);
        return submitted.index();
    }

    private void check(Plot plot, JsonNode nomination, long submitted) {
        String sampleId = nomination.path("id").asString();
        String path = API + "/" + plot.nominations().get(sampleId);
        if (sampleId.equals(Plot.ALREADY_REWARDED)) {
            mark(sampleId, path, submitted, List.of(), "");
            decideEarlierCases(path, submitted);
            giveBack(sampleId, path);
            return;
        }
        long latest =
                sampleId.equals(Plot.INCOMPLETE) ? returnAndSupplement(plot, nomination, path, submitted) : submitted;
        mark(sampleId, path, latest, List.of(), "");
        narrator.did(
                "nomination",
                STANDING_OFFICER,
                "accepts " + sampleId,
                caller.command(STANDING_OFFICER, path + "/acceptance", Caller.nothing()));
    }

    private long returnAndSupplement(Plot plot, JsonNode nomination, String path, long submitted) {
        Answer early =
                caller.forbidden(STANDING_OFFICER, path + "/acceptance", Caller.nothing(), 422, "dossier-incomplete");
        narrator.refused("nomination", STANDING_OFFICER, "tries to accept the incomplete N05", early);
        JsonNode criteria = nomination.path("scenario").path("criterionIds");
        List<String> unproven = StreamSupport.stream(criteria.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        mark(Plot.INCOMPLETE, path, submitted, unproven, "Thiếu minh chứng và không nêu lý do");
        Answer returned = giveBack(Plot.INCOMPLETE, path);
        String officer = nomination.path("preparedBy").asString();
        Answer current = caller.read(officer, path, returned.index());
        ObjectNode supplement = supplemented(nomination, criteria);
        paperwork.bring(officer, path, supplement, returned.index());
        Answer revised = caller.replace(officer, path, current.version(), supplement);
        narrator.did("nomination", officer, "adds the missing evidence to N05", revised);
        return signOffAndSubmit(
                Plot.INCOMPLETE,
                plot.nominations().getOrDefault(Plot.INCOMPLETE, ""),
                nomination.path("signedOffBy").asString());
    }

    /** Marks every point of the checklist: the given ones as failed, the others as passed. */
    private void mark(String sampleId, String path, long afterIndex, List<String> failed, String reason) {
        JsonNode points = caller.read(STANDING_OFFICER, path + "/checklist", afterIndex)
                .json()
                .path("points");
        List<Map<String, String>> marks = StreamSupport.stream(points.spliterator(), false)
                .map(point -> point.path("point").asString())
                .map(point -> failed.contains(point)
                        ? Map.of("point", point, "verdict", "FAIL", "reason", reason)
                        : Map.of("point", point, "verdict", "PASS", "reason", "Đạt yêu cầu"))
                .toList();
        Answer marked = caller.command(STANDING_OFFICER, path + "/checklist", Map.of("marks", marks));
        String what = "marks the " + marks.size() + " points of " + sampleId + ", " + failed.size() + " failed";
        narrator.did("nomination", STANDING_OFFICER, what, marked);
    }

    private Answer giveBack(String sampleId, String path) {
        Answer returned = caller.command(STANDING_OFFICER, path + "/return", Caller.nothing());
        narrator.did("nomination", STANDING_OFFICER, "returns " + sampleId + " once with all its defects", returned);
        return returned;
    }

    private static ObjectNode content(JsonNode nomination) {
        ObjectNode content = ((ObjectNode) nomination).deepCopy();
        content.remove(NOT_THE_UNITS_TO_SAY);
        content.path("evidence").forEach(evidence -> ((ObjectNode) evidence).remove("visibility"));
        return content;
    }

    private static ObjectNode supplemented(JsonNode nomination, JsonNode criteria) {
        ObjectNode content = content(nomination);
        ArrayNode evidence = (ArrayNode) content.path("evidence");
        criteria.forEach(criterion -> {
            String evidenceId = "S-" + criterion.asString();
            evidence.addObject()
                    .put("id", evidenceId)
                    .put("file", "n05-bo-sung-" + criterion.asString() + ".pdf")
                    .put("kind", "CONFIRMATION")
                    .put("issuedOn", "2023-03-01")
                    .put("description", "Minh chứng bổ sung cho tiêu chí " + criterion.asString());
            for (JsonNode claim : content.path("claims")) {
                if (claim.path("criterionId").equals(criterion)) {
                    ((ArrayNode) claim.path("evidence")).add(evidenceId);
                }
            }
        });
        return content;
    }

    private static String title(JsonNode nomination) {
        return nomination.path("title").asString();
    }
}

package vn.exemplar.stack.story;

import static vn.exemplar.stack.story.Cast.STANDING_OFFICER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Units nominate, heads sign off and submit, the standing office checks, returns and accepts. */
final class NominationChapter {

    private static final String API = "/nomination/api/nominations";
    private static final List<String> NOT_THE_UNITS_TO_SAY =
            List.of("id", "preparedBy", "signedOffBy", "signedOffOn", "nominatingUnit", "scenario");

    private final Caller caller;
    private final Narrator narrator;

    NominationChapter(Caller caller, Narrator narrator) {
        this.caller = caller;
        this.narrator = narrator;
    }

    void play(Plot plot) {
        narrator.chapter("Nominations: draft, sign-off, submission");
        plot.sampleNominations().forEach(nomination -> nominate(plot, nomination));
        narrator.chapter("The standing office checks the dossiers");
        plot.sampleNominations().forEach(nomination -> check(plot, nomination));
    }

    private void nominate(Plot plot, JsonNode nomination) {
        String sampleId = nomination.path("id").asString();
        String officer = nomination.path("preparedBy").asString();
        String head = nomination.path("signedOffBy").asString();
        Answer drafted = caller.command(officer, API, content(nomination));
        String id = drafted.text("id");
        plot.nominations().put(sampleId, id);
        narrator.did("nomination", officer, "drafts " + sampleId + " “" + title(nomination) + "”", drafted);
        if (sampleId.equals(Plot.NOMINEE_ON_COUNCIL)) {
            Answer tried =
                    caller.forbidden(officer, API + "/" + id + "/sign-off", Caller.nothing(), 403, "access-denied");
            narrator.refused("nomination", officer, "tries to sign " + sampleId + " off", tried);
        }
        signOffAndSubmit(sampleId, id, head);
    }

    private void signOffAndSubmit(String sampleId, String id, String head) {
        String path = API + "/" + id;
        Answer signed = caller.command(head, path + "/sign-off", Caller.nothing());
        narrator.did("nomination", head, "signs " + sampleId + " off", signed);
        Answer submitted = caller.command(head, path + "/submission", Caller.nothing());
        Answer receipt = caller.read(head, path + "/receipt", submitted.ledgerIndex());
        String number = receipt.text("number");
        narrator.did("nomination", head, "submits " + sampleId + ", receipt " + number, submitted);
    }

    private void check(Plot plot, JsonNode nomination) {
        String sampleId = nomination.path("id").asString();
        String path = API + "/" + plot.nominations().get(sampleId);
        if (sampleId.equals(Plot.ALREADY_REWARDED)) {
            String reason =
                    "Thành tích đã được khen thưởng (quyết định 47/QĐ-STTTT); đề nghị thay bằng thành tích khác";
            giveBack(sampleId, path, List.of(Map.of("criterionId", "1.G.01", "reason", reason)));
            return;
        }
        if (sampleId.equals(Plot.INCOMPLETE)) {
            returnAndSupplement(plot, nomination, path);
        }
        narrator.did(
                "nomination",
                STANDING_OFFICER,
                "accepts " + sampleId,
                caller.command(STANDING_OFFICER, path + "/acceptance", Caller.nothing()));
    }

    private void returnAndSupplement(Plot plot, JsonNode nomination, String path) {
        Answer early =
                caller.forbidden(STANDING_OFFICER, path + "/acceptance", Caller.nothing(), 422, "dossier-incomplete");
        narrator.refused("nomination", STANDING_OFFICER, "tries to accept the incomplete N05", early);
        JsonNode criteria = nomination.path("scenario").path("criterionIds");
        List<Map<String, String>> defects = StreamSupport.stream(criteria.spliterator(), false)
                .map(criterion ->
                        Map.of("criterionId", criterion.asString(), "reason", "Thiếu minh chứng và không nêu lý do"))
                .toList();
        Answer returned = giveBack(Plot.INCOMPLETE, path, defects);
        String officer = nomination.path("preparedBy").asString();
        Answer current = caller.read(officer, path, returned.ledgerIndex());
        String version = current.version().orElseThrow(() -> new StoryFailed(path + " has no ETag"));
        Answer revised = caller.replace(officer, path, version, supplemented(nomination, criteria));
        narrator.did("nomination", officer, "adds the missing evidence to N05", revised);
        signOffAndSubmit(
                Plot.INCOMPLETE,
                plot.nominations().getOrDefault(Plot.INCOMPLETE, ""),
                nomination.path("signedOffBy").asString());
    }

    private Answer giveBack(String sampleId, String path, List<Map<String, String>> defects) {
        Map<String, Object> body = Map.of("defects", defects, "dueOn", dueOn());
        Answer returned = caller.command(STANDING_OFFICER, path + "/return", body);
        String what = "returns " + sampleId + " with one list of " + defects.size() + " defect(s)";
        narrator.did("nomination", STANDING_OFFICER, what, returned);
        return returned;
    }

    private static String dueOn() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(14).toString();
    }

    private static ObjectNode content(JsonNode nomination) {
        ObjectNode content = ((ObjectNode) nomination).deepCopy();
        content.remove(NOT_THE_UNITS_TO_SAY);
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
                    .put("visibility", "INTERNAL")
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

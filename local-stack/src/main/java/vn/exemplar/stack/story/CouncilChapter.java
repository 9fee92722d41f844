package vn.exemplar.stack.story;

import static vn.exemplar.stack.story.Cast.DIRECTOR;
import static vn.exemplar.stack.story.Cast.STANDING_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.stack.http.Answer;

/** The department gets its council and the council its rules of operation. */
final class CouncilChapter {

    static final String REGULATION = "quy-che-hoi-dong";

    private static final String API = "/review/api/";

    private final Caller caller;
    private final Narrator narrator;
    private final Cast cast;

    CouncilChapter(Caller caller, Narrator narrator, Cast cast) {
        this.caller = caller;
        this.narrator = narrator;
        this.cast = cast;
    }

    void play() {
        narrator.chapter("The council and its regulation");
        Answer appointed = caller.command(DIRECTOR, API + "councils", term());
        narrator.did("review", DIRECTOR, "appoints the council of nine", appointed);
        Answer drafted = caller.command(STANDING_OFFICER, API + "regulations", regulation());
        narrator.did("review", STANDING_OFFICER, "drafts the regulation (quorum 2/3, pass 2/3, secret)", drafted);
        String activation = API + "regulations/" + REGULATION + "/activation";
        narrator.did("review", DIRECTOR, "activates it", caller.command(DIRECTOR, activation, Caller.nothing()));
    }

    private Map<String, Object> term() {
        JsonNode council = cast.council();
        List<Map<String, Object>> seats = StreamSupport.stream(
                        council.path("seats").spliterator(), false)
                .map(this::seat)
                .toList();
        return Map.of(
                "id", council.path("id"),
                "name", council.path("name"),
                "from", council.path("term").path("from"),
                "to", LocalDate.now().plusYears(1).toString(),
                "seats", seats);
    }

    private Map<String, Object> seat(JsonNode seat) {
        String member = seat.path("personId").asString();
        return Map.of(
                "memberId", member,
                "unit", cast.unitOf(member),
                "role", seat.path("role"),
                "voting", seat.path("voting"));
    }

    /** The first preset, with the department's own document as its verified source. */
    private ObjectNode regulation() {
        JsonNode presets =
                caller.read(STANDING_OFFICER, API + "regulations/presets", 0).json();
        ObjectNode regulation = ((ObjectNode) presets.path(0).path("regulation")).deepCopy();
        regulation.put("id", REGULATION).put("version", 1);
        regulation
                .putObject("source")
                .put("document", "Quy chế hoạt động của Hội đồng Thi đua – Khen thưởng Sở")
                .put("article", "Điều 7")
                .put("verifiedBy", STANDING_OFFICER)
                .put("verifiedOn", LocalDate.now().toString())
                .putNull("expiresOn");
        return regulation;
    }
}

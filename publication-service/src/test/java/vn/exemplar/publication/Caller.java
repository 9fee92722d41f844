package vn.exemplar.publication;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.http.ServiceClient;

/** Speaks to the service as its people and the public do. */
final class Caller {

    static final String PUBLIC = ServiceClient.PUBLIC;
    static final String UNIT_OFFICER = "p16";
    static final String PRESS_OFFICER = "p19";
    static final String EDITOR = "p20";
    static final String AUDITOR = "p21";

    private static final JsonMapper JSON = new JsonMapper();

    private final ServiceClient service;

    Caller(int port) {
        service = ServiceClient.local(port, "/publication/");
    }

    Answer get(String person, String path, String... headers) {
        return service.get(person, path, headers);
    }

    /** Reads what was written up to an index of the ledger. */
    Answer getAfter(JsonNode receipt, String person, String path) {
        return service.get(person, path, receipt.required("lastIndex").asLong());
    }

    Answer post(String person, String path, String body) {
        return service.post(person, path, body);
    }

    static String draft(String titleVi, String bodyVi, boolean name, boolean unit) {
        return JSON.writeValueAsString(Map.of(
                "title", Map.of("vi", titleVi, "en", "One technical desk"),
                "lead", Map.of("vi", "Không giấy tờ", "en", "No paper"),
                "body", Map.of("vi", bodyVi, "en", "Forty-two agencies are served."),
                "uses", Map.of("name", name, "photo", false, "quotation", false, "unit", unit)));
    }
}

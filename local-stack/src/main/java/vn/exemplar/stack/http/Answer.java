package vn.exemplar.stack.http;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What a service answered.
 *
 * @param status HTTP status
 * @param headers all response headers
 * @param text the body as text, empty when there was none
 */
public record Answer(int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The JSON body; a missing node when there was none, or none of JSON. */
    public JsonNode json() {
        boolean isJson = header("Content-Type").contains("json") && !text.isBlank();
        return isJson ? JSON.readTree(text) : MissingNode.getInstance();
    }

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** First value of a header, empty when it is absent. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Entity tag of the thing read, without quotes; empty when there is none. */
    public String version() {
        return header("ETag").replace("W/", "").replace("\"", "");
    }

    /** Stable code of the problem, empty for an answer that is none. */
    public String problem() {
        return json().path("code").asString("");
    }

    /** The thing that a receipt names. */
    public String id() {
        return json().required("id").asString();
    }

    /** Index in the service's ledger of the last event that a receipt names. */
    public long index() {
        return json().required("lastIndex").asLong();
    }
}

package vn.exemplar.stack.story;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param status HTTP status
 * @param body JSON body, a missing node when there was none
 * @param version entity tag of the thing read, without quotes
 */
record Answer(int status, JsonNode body, Optional<String> version) {

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Stable code of the problem, for an answer that is one. */
    String problem() {
        return body.path("code").asString("");
    }

    String text(String field) {
        return body.path(field).asString();
    }

    /** Index in the service's ledger of the last event that the command recorded. */
    long ledgerIndex() {
        return body.path("lastIndex").asLong();
    }
}

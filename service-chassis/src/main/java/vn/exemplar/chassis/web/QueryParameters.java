package vn.exemplar.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query of an address, read strictly. */
final class QueryParameters {
    record Parameter(String name, String value) {}

    private QueryParameters() {}

    /** @throws BadRequest where it can be read in no way, or in several */
    static List<Parameter> of(HttpServletRequest request) {
        return of(request.getQueryString());
    }

    static List<Parameter> of(@Nullable String query) {
        List<Parameter> found = new ArrayList<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                found.add(new Parameter(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1])));
            }
        }
        if (found.stream().anyMatch(parameter -> parameter.name().isBlank())) {
            throw BadRequest.of("query-malformed");
        }
        return found;
    }

    private static String decoded(String text) {
        try {
            byte[] bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            throw BadRequest.of("query-malformed");
        }
    }
}

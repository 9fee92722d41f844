package vn.exemplar.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.contract.LocalizedText;

/** Puts faults into words and onto the wire as {@code application/problem+json}. */
final class ProblemWriter {
    private static final String TYPE = "urn:exemplar:problem:";

    private final ProblemTexts texts;
    private final JsonMapper json;

    ProblemWriter(ProblemTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    Problem problem(HttpServletRequest request, Fault fault) {
        Locale language = ProblemTexts.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        LocalizedText detail = texts.detail(fault.code(), fault.details());
        return new Problem(
                TYPE + fault.code(),
                ProblemTexts.in(language, texts.title(fault.code(), fault.details())),
                fault.status().value(),
                ProblemTexts.in(language, detail),
                Objects.requireNonNullElse(request.getRequestURI(), "/"),
                fault.code(),
                fault.rule(),
                fault.legalBasis(),
                withShown(fault),
                detail,
                fault.fields(),
                fault.incident());
    }

    private static Map<String, Object> withShown(Fault fault) {
        Map<String, Object> all = new LinkedHashMap<>(fault.details());
        all.putAll(fault.shown());
        return all;
    }

    ResponseEntity<Object> answer(HttpServletRequest request, Fault fault, HttpHeaders headers) {
        return ResponseEntity.status(fault.status())
                .headers(headers)
                .header(HttpHeaders.CONTENT_LANGUAGE, languageTag(request))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(request, fault));
    }

    void write(HttpServletRequest request, HttpServletResponse response, Fault fault) throws IOException {
        byte[] body = json.writeValueAsBytes(problem(request, fault));
        response.setStatus(fault.status().value());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, languageTag(request));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String languageTag(HttpServletRequest request) {
        return ProblemTexts.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .toLanguageTag();
    }
}

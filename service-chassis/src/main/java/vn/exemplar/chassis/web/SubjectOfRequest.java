package vn.exemplar.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerMapping;

/** Which thing a request is about: the last one that its path names, or the path when it names none. */
final class SubjectOfRequest {
    private static final Pattern LAST_VARIABLE = Pattern.compile(".*\\{(\\w+)[^{}]*}[^{]*");

    private SubjectOfRequest() {}

    static String of(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        Matcher last = LAST_VARIABLE.matcher(String.valueOf(pattern));
        String path = request.getRequestURI();
        return last.matches() ? pathVariables(request).getOrDefault(last.group(1), path) : path;
    }

    static Map<String, String> pathVariables(HttpServletRequest request) {
        Map<String, String> variables = new LinkedHashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> found) {
            found.forEach((name, value) -> variables.put(String.valueOf(name), String.valueOf(value)));
        }
        return variables;
    }
}

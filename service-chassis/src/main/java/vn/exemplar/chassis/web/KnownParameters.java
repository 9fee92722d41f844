package vn.exemplar.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a query parameter that the door does not know, so that nobody takes the answer to another question for theirs.
 * A door knows what its arguments are read from: {@link RequestParam}, the components of a record, {@link PageRequest}
 * and {@link ReadFromQuery}.
 */
final class KnownParameters implements HandlerInterceptor {
    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod door) {
            Set<String> allowed = known.computeIfAbsent(door, KnownParameters::of);
            QueryParameters.of(request).stream()
                    .map(QueryParameters.Parameter::name)
                    .filter(name -> !allowed.contains(name))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw BadRequest.of("parameter-unknown")
                                .with("parameter", unknown)
                                .with("allowed", allowed);
                    });
        }
        return true;
    }

    /** In the order of the alphabet. */
    static Set<String> of(HandlerMethod door) {
        return Arrays.stream(door.getMethodParameters())
                .flatMap(KnownParameters::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> of(MethodParameter parameter) {
        RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
        if (single != null) {
            parameter.initParameterNameDiscovery(NAMES);
            return Stream.of(single.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : single.name());
        }
        if (parameter.hasParameterAnnotation(ParameterObject.class)
                || parameter.hasParameterAnnotation(ModelAttribute.class)) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(RecordComponent::getName);
        }
        ReadFromQuery several = parameter.getParameterType().getAnnotation(ReadFromQuery.class);
        return several == null ? Stream.empty() : Arrays.stream(several.value());
    }
}

package vn.exemplar.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.CommandIds;
import vn.exemplar.chassis.security.Actors;
import vn.exemplar.chassis.security.DoorRoles;

/**
 * Makes the {@link Act} of a request: the token says who, the door's roles in which capacity, {@code Idempotency-Key}
 * under which id, and method, path, query and body give the fingerprint.
 */
public final class ActResolver implements HandlerMethodArgumentResolver {
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    public static final String CORRELATION_ID = "Correlation-Id";

    private static final String KEY_SHAPE = "[\\x21-\\x7E][\\x20-\\x7E]{0,126}[\\x21-\\x7E]|[\\x21-\\x7E]";
    private static final String CORRELATION_SHAPE = "[A-Za-z0-9._:-]{1,64}";
    private static final Actor STRANGER = new Actor("anonymous", Actors.NO_UNIT, List.of());

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Act.class.equals(parameter.getParameterType());
    }

    @Override
    public Act resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        return actOf(Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class)));
    }

    /** The act of a request whose door is known, as far as its roles allow one. */
    Act actOf(HttpServletRequest request) {
        Actor actor = Actors.current().orElse(STRANGER);
        String role = door(request).actingRole(actor).orElseThrow(() -> new AccessDeniedException("No role held"));
        return act(request, actor, role, commandId(request, actor));
    }

    /** The act of someone who may not come in: for the record of the refusal only, whatever key they sent. */
    Act refusedActOf(HttpServletRequest request) {
        Actor actor = Actors.current().orElse(STRANGER);
        return act(request, actor, door(request).actingRole(actor).orElse("NONE"), CommandIds.fresh());
    }

    private static Act act(HttpServletRequest request, Actor actor, String role, String commandId) {
        return new Act(
                actor,
                role,
                Arrival.of(request),
                commandId,
                fingerprint(request),
                request.getMethod() + ' ' + pattern(request),
                correlationId(request),
                null);
    }

    private static DoorRoles door(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                ? DoorRoles.of(handler).orElse(new DoorRoles(false, List.of()))
                : new DoorRoles(false, List.of());
    }

    private static String pattern(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getContextPath() + (pattern == null ? request.getServletPath() : pattern);
    }

    private static String commandId(HttpServletRequest request, Actor actor) {
        String key = request.getHeader(IDEMPOTENCY_KEY);
        if (key == null) {
            return CommandIds.fresh();
        }
        if (!key.matches(KEY_SHAPE)) {
            throw BadRequest.of("idempotency-key-malformed");
        }
        return CommandIds.ofKey(actor.id(), key);
    }

    private static String correlationId(HttpServletRequest request) {
        String given = request.getHeader(CORRELATION_ID);
        return given != null && given.matches(CORRELATION_SHAPE) ? given : CommandIds.fresh();
    }

    private static String fingerprint(HttpServletRequest request) {
        MessageDigest digest = sha256();
        String line = String.join(
                "\n",
                request.getMethod(),
                request.getRequestURI(),
                Objects.toString(request.getQueryString(), ""),
                Objects.toString(request.getHeader("If-Match"), ""));
        digest.update((line + '\n').getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(RereadableBody.of(request)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

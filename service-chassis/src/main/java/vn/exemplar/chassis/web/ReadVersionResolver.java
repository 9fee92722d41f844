package vn.exemplar.chassis.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link ReadVersion} from {@code If-Match}. */
final class ReadVersionResolver implements HandlerMethodArgumentResolver {
    private static final String TAG = "\"\\d{1,18}\"";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return ReadVersion.class.equals(parameter.getParameterType());
    }

    @Override
    public ReadVersion resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.isBlank()) {
            throw BadRequest.of(HttpStatus.PRECONDITION_REQUIRED, "if-match-missing");
        }
        if (!tag.strip().matches(TAG)) {
            throw BadRequest.of("if-match-malformed");
        }
        return new ReadVersion(Long.parseLong(tag.strip().replace("\"", "")));
    }
}

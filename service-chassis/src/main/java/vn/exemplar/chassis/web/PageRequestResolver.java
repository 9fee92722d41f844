package vn.exemplar.chassis.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link PageRequest} from {@code page} and {@code size}. */
final class PageRequestResolver implements HandlerMethodArgumentResolver {
    private static final int DEFAULT_SIZE = 25;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 1_000_000;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return PageRequest.class.equals(parameter.getParameterType());
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new PageRequest(
                number(request, "page", 0, 0, LAST_PAGE), number(request, "size", DEFAULT_SIZE, 1, LARGEST_SIZE));
    }

    private static int number(NativeWebRequest request, String name, int usual, int least, int most) {
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return usual;
        }
        int number = text.matches("\\d{1,7}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw BadRequest.of("page-out-of-bounds")
                    .with("parameter", name)
                    .with("least", least)
                    .with("most", most);
        }
        return number;
    }
}

package vn.exemplar.chassis.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link PageRequest} from {@code page}, {@code size} and {@code after}. */
final class PageRequestResolver implements HandlerMethodArgumentResolver {
    private static final int DEFAULT_SIZE = 25;
    private static final int LARGEST_SIZE = 100;
    /** Values that only compare: a document could be an operator. */
    private static final Set<BsonType> ORDERED = EnumSet.of(
            BsonType.STRING, BsonType.INT32, BsonType.INT64, BsonType.DOUBLE, BsonType.BOOLEAN, BsonType.DATE_TIME);

    private static final int DEEPEST = 10_000;

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
        int size = number(request, "size", DEFAULT_SIZE, 1, LARGEST_SIZE);
        return new PageRequest(number(request, "page", 0, 0, DEEPEST / size), size, after(request));
    }

    private static @Nullable BsonDocument after(NativeWebRequest request) {
        String text = request.getParameter("after");
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            BsonDocument place =
                    BsonDocument.parse(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            boolean ordered =
                    place.values().stream().map(BsonValue::getBsonType).allMatch(ORDERED::contains);
            return ordered ? place : malformed();
        } catch (IllegalArgumentException | JsonParseException | BsonInvalidOperationException unreadable) {
            return malformed();
        }
    }

    private static BsonDocument malformed() {
        throw BadRequest.of("after-malformed");
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

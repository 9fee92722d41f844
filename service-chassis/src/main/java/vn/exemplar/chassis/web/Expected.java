package vn.exemplar.chassis.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import vn.exemplar.contract.LocalizedText;

/** What a value of a type looks like, for whoever sent another. */
final class Expected {
    private static final int LONGEST_SHOWN = 60;

    private Expected() {}

    static LocalizedText of(@Nullable Class<?> given) {
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(given == null ? Object.class : given);
        if (type.isEnum()) {
            String names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return new LocalizedText("một trong: " + names, "one of: " + names);
        }
        if (type == LocalDate.class) {
            return new LocalizedText("ngày dạng yyyy-MM-dd, ví dụ 2026-01-31", "a date yyyy-MM-dd, such as 2026-01-31");
        }
        if (type == Instant.class) {
            return new LocalizedText(
                    "thời điểm dạng ISO 8601, ví dụ 2026-01-31T02:00:00Z",
                    "a time by ISO 8601, such as 2026-01-31T02:00:00Z");
        }
        if (type == Boolean.class) {
            return new LocalizedText("true hoặc false", "true or false");
        }
        if (type == Integer.class || type == Long.class) {
            return new LocalizedText("một số nguyên", "a whole number");
        }
        if (Number.class.isAssignableFrom(type)) {
            return new LocalizedText("một số", "a number");
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return new LocalizedText("một chuỗi ký tự", "a text");
        }
        if (Collection.class.isAssignableFrom(type)) {
            return new LocalizedText("một danh sách", "a list");
        }
        return type.isRecord() || Map.class.isAssignableFrom(type)
                ? new LocalizedText("một đối tượng", "an object")
                : new LocalizedText("giá trị như mô tả API nêu", "a value as the description of the API says");
    }

    static LocalizedText insteadOf(@Nullable Object value, @Nullable Class<?> type) {
        LocalizedText expected = of(type);
        return new LocalizedText(
                "không nhận \"" + shown(value) + "\"; cần " + expected.vi(),
                "does not take \"" + shown(value) + "\"; expected " + expected.en());
    }

    /** The beginning of what was sent. */
    static String shown(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + '…';
    }
}

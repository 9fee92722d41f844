package vn.exemplar.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources say of a type: the Javadoc before its declaration, as plain text. */
final class Prose {

    private static final Path SOURCES = Path.of("src/main/java");

    private Prose() {}

    static String of(Class<?> type) {
        Pattern documented = Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:public )?(?:record|sealed interface) "
                        + type.getSimpleName() + "\\b",
                Pattern.DOTALL);
        Matcher found = documented.matcher(sourceOf(outermost(type)));
        if (!found.find()) {
            throw new IllegalStateException(type.getName() + " has no Javadoc, so nobody learns what it says");
        }
        return found.group(1)
                .replaceAll("\\n\\s*\\* ?", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Class<?> outermost(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return enclosing == null ? type : outermost(enclosing);
    }

    private static String sourceOf(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

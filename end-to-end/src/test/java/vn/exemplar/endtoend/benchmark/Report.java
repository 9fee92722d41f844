package vn.exemplar.endtoend.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of one run, and where they come from.
 *
 * @param date when
 * @param machine where
 * @param small whether the run only showed that everything works
 * @param figures in the order in which they were measured
 */
record Report(LocalDate date, Map<String, Object> machine, boolean small, List<Figure> figures) {

    private static final String BEGIN = "<!-- figures: written by make bench -->";
    private static final String END = "<!-- end of figures -->";

    void writeJson(Path file) {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        write(file, json.writeValueAsString(this) + "\n");
    }

    /** Replaces the figures in a page that has a place for them. */
    void writeInto(Path page) {
        try {
            String text = Files.readString(page);
            int begin = text.indexOf(BEGIN);
            int end = text.indexOf(END);
            if (begin < 0 || end < begin) {
                throw new IllegalArgumentException(page + " has no place for figures");
            }
            write(page, text.substring(0, begin + BEGIN.length()) + "\n\n" + markdown() + "\n" + text.substring(end));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String markdown() {
        String from = machine.entrySet().stream()
                .map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining(", "));
        return "Measured on %s: %s.\n\n| goal | value | target | |\n|---|---|---|---|\n".formatted(date, from)
                + figures.stream().map(Report::line).collect(Collectors.joining())
                + "\nWhat the values were made of:\n\n"
                + figures.stream().map(Report::detail).collect(Collectors.joining());
    }

    private static String line(Figure figure) {
        String target = figure.target() == null
                ? ""
                : (figure.most() ? "≤ " : "≥ ") + number(figure.target()) + ' ' + figure.unit();
        String met = figure.target() == null ? "" : figure.met() ? "met" : "**not met**";
        return "| %s | %s %s | %s | %s |%n"
                .formatted(figure.goal(), number(figure.value()), figure.unit(), target, met);
    }

    private static String detail(Figure figure) {
        return "- `%s`: %s%n"
                .formatted(
                        figure.id(),
                        figure.details().entrySet().stream()
                                .map(fact -> fact.getKey() + " "
                                        + (fact.getValue() instanceof Double value ? number(value) : fact.getValue()))
                                .collect(Collectors.joining("; ")));
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%,.2f", value);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

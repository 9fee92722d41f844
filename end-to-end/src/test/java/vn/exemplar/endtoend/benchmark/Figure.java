package vn.exemplar.endtoend.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param id stable name
 * @param goal what is measured
 * @param value median over the rounds
 * @param unit of the value: "x" for a ratio
 * @param target least (or, when {@code most} is true, greatest) value that is aimed at; null when it is only told
 * @param most whether the target is an upper bound
 * @param details what the value was made of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Figure(
        String id,
        String goal,
        double value,
        String unit,
        @Nullable Double target,
        boolean most,
        Map<String, Object> details) {

    static Figure atLeast(
            String id, String goal, double value, String unit, double target, Map<String, Object> details) {
        return new Figure(id, goal, rounded(value), unit, target, false, details);
    }

    static Figure atMost(
            String id, String goal, double value, String unit, double target, Map<String, Object> details) {
        return new Figure(id, goal, rounded(value), unit, target, true, details);
    }

    static Figure told(String id, String goal, double value, String unit, Map<String, Object> details) {
        return new Figure(id, goal, rounded(value), unit, null, false, details);
    }

    boolean met() {
        return target == null || (most ? value <= target : value >= target);
    }

    static double rounded(double value) {
        double scale = Math.abs(value) >= 1000 ? 1 : Math.abs(value) >= 10 ? 10 : 1000;
        return Math.round(value * scale) / scale;
    }
}

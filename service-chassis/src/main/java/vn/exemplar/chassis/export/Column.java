package vn.exemplar.chassis.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an export.
 *
 * @param name stands in the first line
 * @param value the cell of a row
 */
public record Column<T>(String name, Function<T, @Nullable Object> value) {}

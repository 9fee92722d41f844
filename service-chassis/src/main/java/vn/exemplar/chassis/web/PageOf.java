package vn.exemplar.chassis.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the entries of this page
 * @param page number of the page, from 0
 * @param size most entries a page can have
 * @param total entries of the whole list, under the same filters and visibility; where not {@code exact}, at least so many
 * @param exact whether {@code total} was counted to the end
 * @param more whether a page follows
 * @param next what to ask for {@code after} to get the following page; null where none
 *     follows, or only by its number
 */
public record PageOf<T>(
        List<T> items,
        int page,
        int size,
        long total,
        boolean exact,
        boolean more,
        @Nullable String next) {

    public PageOf {
        items = List.copyOf(items);
    }

    /** A page of a list that was counted, and is read by numbers. */
    public PageOf(List<T> items, int page, int size, long total) {
        this(items, page, size, total, true, (page + 1L) * size < total, null);
    }

    /** The same page, each entry shown in another way. */
    public <R> PageOf<R> map(Function<? super T, ? extends R> shown) {
        return new PageOf<>(items.stream().<R>map(shown).toList(), page, size, total, exact, more, next);
    }
}

package vn.exemplar.chassis.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the entries of this page
 * @param page number of the page, from 0
 * @param size most entries a page can have
 * @param total entries of the whole list, under the same filters and visibility
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    public PageOf {
        items = List.copyOf(items);
    }

    /** The same page, each entry shown in another way. */
    public <R> PageOf<R> map(Function<? super T, ? extends R> shown) {
        return new PageOf<>(items.stream().<R>map(shown).toList(), page, size, total);
    }
}

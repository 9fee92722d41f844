package vn.exemplar.chassis.web;

import java.util.List;

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
}

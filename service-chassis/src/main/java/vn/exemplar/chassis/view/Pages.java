package vn.exemplar.chassis.view;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.bson.conversions.Bson;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

/** Reads pages of views, whose entries and total belong together although the view changes meanwhile. */
public final class Pages {

    private Pages() {}

    /**
     * What a filter finds in a collection, a page of it. Cost: as the other.
     *
     * @param order of the entries, which must be total
     */
    public static <T> PageOf<T> read(MongoCollection<T> collection, Bson wanted, Bson order, PageRequest page) {
        return read(collection.find(wanted).sort(order), page, () -> collection.countDocuments(wanted));
    }

    /**
     * The part of a list that a page shows. Cost: one read of the page; the whole is counted only when the page does not
     * show where it ends.
     *
     * @param list all entries in their order, which must be total
     * @param count entries of the whole list
     */
    public static <T> PageOf<T> read(FindIterable<T> list, PageRequest page, LongSupplier count) {
        List<T> items = list.skip(page.offset()).limit(page.size()).into(new ArrayList<>());
        return new PageOf<>(items, page.page(), page.size(), total(items.size(), page, count));
    }

    private static long total(int shown, PageRequest page, LongSupplier count) {
        long end = (long) page.offset() + shown;
        boolean full = shown == page.size();
        boolean beyondTheEnd = shown == 0 && page.offset() > 0;
        if (full) {
            return Math.max(end, count.getAsLong());
        }
        return beyondTheEnd ? Math.min(end, count.getAsLong()) : end;
    }
}

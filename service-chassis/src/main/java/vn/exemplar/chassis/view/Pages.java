package vn.exemplar.chassis.view;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonValue;
import org.bson.codecs.EncoderContext;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

/** Reads pages of views, whose entries and total belong together although the view changes meanwhile. */
public final class Pages {
    /** Further than this no list is counted: who wants to know more asks the statistics. */
    private static final int MOST_COUNTED = 1_000;

    private Pages() {}

    /**
     * What a filter finds in a collection, a page of it. Cost: one read of the page by its index; the whole is counted
     * only when the page does not show where it ends, and only up to 1,000.
     *
     * @param order of the entries, which must be total
     */
    public static <T> PageOf<T> read(MongoCollection<T> collection, Bson wanted, Bson order, PageRequest page) {
        return read(collection, wanted, order, new BsonDocument(), page);
    }

    /** @param shown the projection, for entries whose documents hold more than they show */
    public static <T> PageOf<T> read(
            MongoCollection<T> collection, Bson wanted, Bson order, Bson shown, PageRequest page) {
        BsonDocument keys = order.toBsonDocument();
        BsonDocument after = page.after(keys.keySet());
        BsonDocument begin =
                after == null && page.offset() > 0 ? last(collection, wanted, order, page.offset()) : after;
        Bson beyond = begin == null ? wanted : Filters.and(wanted, behind(keys, begin));
        List<T> found = collection
                .find(beyond)
                .projection(shown)
                .sort(order)
                .skip(begin == null ? page.offset() : 0)
                .limit(page.size() + 1)
                .into(new ArrayList<>());
        int before = after == null ? page.offset() : 0;
        boolean ends = found.size() <= page.size();
        List<T> items = ends ? found : found.subList(0, page.size());
        String next = ends ? null : next(collection, items.getLast(), keys.keySet());
        long end = (long) before + items.size();
        boolean known = ends && after == null && !(items.isEmpty() && before > 0);
        long counted = known ? end : collection.countDocuments(wanted, new CountOptions().limit(MOST_COUNTED + 1));
        boolean exact = known || counted <= MOST_COUNTED;
        long total = exact ? counted : MOST_COUNTED;
        long told = items.isEmpty() ? total : Math.max(total, end);
        return new PageOf<>(items, page.page(), page.size(), told, exact, !ends, next);
    }

    /** Everything that comes after a place in an order: later by the first key, or as late by it and later by the next … */
    private static Bson behind(BsonDocument keys, BsonDocument place) {
        List<Bson> later = new ArrayList<>();
        List<Bson> equal = new ArrayList<>();
        keys.forEach((key, direction) -> {
            BsonValue value = place.get(key);
            List<Bson> one = new ArrayList<>(equal);
            one.add(direction.asNumber().intValue() > 0 ? Filters.gt(key, value) : Filters.lt(key, value));
            later.add(Filters.and(one));
            equal.add(Filters.eq(key, value));
        });
        return Filters.or(later);
    }

    /** The place of the last of so many entries: an index that answers for the whole filter reads no entry for it. */
    private static @Nullable BsonDocument last(MongoCollection<?> collection, Bson wanted, Bson order, int entries) {
        Set<String> keys = order.toBsonDocument().keySet();
        BsonDocument last = collection
                .withDocumentClass(BsonDocument.class)
                .find(wanted)
                .projection(Projections.include(List.copyOf(keys)))
                .sort(order)
                .skip(entries - 1)
                .first();
        return last == null ? null : place(last, keys);
    }

    /** Where a following page begins, as a text for addresses; null when the place of the entry has no value for a key. */
    private static <T> @Nullable String next(MongoCollection<T> collection, T entry, Set<String> keys) {
        BsonDocument document = new BsonDocument();
        collection
                .getCodecRegistry()
                .get(collection.getDocumentClass())
                .encode(
                        new BsonDocumentWriter(document),
                        entry,
                        EncoderContext.builder().build());
        BsonDocument place = place(document, keys);
        return place == null
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(place.toJson().getBytes(StandardCharsets.UTF_8));
    }

    /** The values by which a document is ordered; null when one is missing. */
    private static @Nullable BsonDocument place(BsonDocument document, Set<String> keys) {
        BsonDocument place = new BsonDocument();
        for (String key : keys) {
            BsonValue value = document;
            for (String step : key.split("\\.")) {
                value = value != null && value.isDocument() ? value.asDocument().get(step) : null;
            }
            if (value == null || value.isNull()) {
                return null;
            }
            place.append(key, value);
        }
        return place;
    }

    /**
     * The part of a list that a page shows, by its number. Cost: one read of the page; the whole is counted only when the
     * page does not show where it ends.
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

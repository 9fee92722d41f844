package vn.exemplar.ledger.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Fair time slices for writers of several processes, which without them spend most of their time in each other's way.
 * Only advice: nothing here is needed for correctness, and whatever fails means "go ahead". Silent until a rival was
 * met, so a lone writer pays nothing.
 *
 * <p>One document says when the next free slice begins, by the clock of the database. Booking a slice is one atomic
 * update that moves it on, so slices are given out in the order of asking and nobody starves; a slice that its owner
 * does not use, as it crashed or ran dry, costs its length once. Not thread-safe.
 */
final class Turns {

    private static final String TURN = "turn";
    private static final long USUAL_SLICE_MILLIS = 20;
    private static final long LONGEST_SLICE_MILLIS = 500;
    private static final int BATCHES_PER_SLICE = 4;
    /** A slice further away comes from the clock of a primary that is gone. */
    private static final long FURTHEST_MILLIS = 5_000;

    private static final long RIVALS_REMEMBERED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final MongoCollection<Document> bookings;
    private boolean contended;
    private long rivalMet;
    private long sliceEnd;

    Turns(MongoCollection<Document> bookings) {
        this.bookings = bookings.withWriteConcern(WriteConcern.W1);
    }

    void rivalMet() {
        contended = true;
        rivalMet = System.nanoTime();
    }

    /**
     * Waits for an own slice while rivals are about.
     *
     * @param batchNanos how long a batch takes at the moment
     * @param many whether more than one commit wants to be written
     * @return whether others may have written since the last batch
     */
    boolean await(long batchNanos, boolean many) {
        long now = System.nanoTime();
        if (!contended || now - rivalMet > RIVALS_REMEMBERED_NANOS) {
            contended = false;
            return false;
        }
        if (now + batchNanos < sliceEnd) {
            return false;
        }
        long batchMillis = TimeUnit.NANOSECONDS.toMillis(batchNanos) + 1;
        book(
                many
                        ? Math.clamp(BATCHES_PER_SLICE * batchMillis, USUAL_SLICE_MILLIS, LONGEST_SLICE_MILLIS)
                        : Math.min(2 * batchMillis, LONGEST_SLICE_MILLIS));
        return true;
    }

    private void book(long sliceMillis) {
        try {
            Document booked = bookings.findOneAndUpdate(
                    Filters.eq("_id", TURN),
                    List.of(booking(sliceMillis)),
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
            if (booked != null) {
                long begins = booked.get("next", Date.class).getTime() - sliceMillis;
                waitFor(Math.max(0, begins - booked.get("now", Date.class).getTime()), sliceMillis);
            }
        } catch (RuntimeException goAhead) {
            sliceEnd = System.nanoTime();
        }
    }

    private static Bson booking(long sliceMillis) {
        Document latest = new Document("$add", List.of("$$NOW", FURTHEST_MILLIS));
        Document isAhead = new Document(
                "$and",
                List.of(new Document("$gt", List.of("$next", "$$NOW")), new Document("$lt", List.of("$next", latest))));
        Document begins = new Document("$cond", List.of(isAhead, "$next", "$$NOW"));
        return new Document(
                "$set",
                new Document("next", new Document("$add", List.of(begins, sliceMillis))).append("now", "$$NOW"));
    }

    private void waitFor(long millis, long sliceMillis) {
        long begins = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        sliceEnd = begins + TimeUnit.MILLISECONDS.toNanos(sliceMillis);
        boolean interrupted = false;
        for (long left = begins - System.nanoTime(); left > 0; left = begins - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package vn.exemplar.ledger.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Turns for writers of several processes, which without them spend most of their time in each other's way. Only advice:
 * nothing here is needed for correctness, and whatever fails means "go ahead". Silent until a rival was met, so a lone
 * writer pays nothing.
 *
 * <p>One document holds the queue. Who wants to write puts a ticket at its end, waits until that is the first, writes
 * {@value #BATCHES} batches or for as long as commits are waiting, and takes the ticket away. So between two turns of a
 * writer each of the others has one, however fast or slow it is. A ticket that stays the first for
 * {@value #LONGEST_TURN_MILLIS} ms is of a process that died, and is passed over. Not thread-safe.
 */
final class Turns {

    static final int BATCHES = 6;

    private static final Bson TURN = Filters.eq("_id", "turn");
    private static final String QUEUE = "queue";
    private static final long LONGEST_TURN_MILLIS = 500;
    private static final long LONGEST_TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(LONGEST_TURN_MILLIS);
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long SHORTEST_PAUSE_NANOS = TimeUnit.MICROSECONDS.toNanos(500);
    private static final long RIVALS_REMEMBERED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final MongoCollection<Document> turns;
    private boolean contended;
    private long rivalMet;
    private @Nullable ObjectId ticket;
    private long turnBegan;
    private int batches;
    private long usualTurnNanos;

    Turns(MongoCollection<Document> turns) {
        this.turns = turns.withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.LOCAL)
                .withWriteConcern(WriteConcern.W1);
    }

    /** Another process has written. */
    void rivalMet() {
        contended = true;
        rivalMet = System.nanoTime();
    }

    /**
     * Before a batch: waits for an own turn while rivals are about, unless it has one.
     *
     * @return whether it waited, so that others may have written
     */
    boolean await() {
        contended &= System.nanoTime() - rivalMet < RIVALS_REMEMBERED_NANOS;
        if (!contended || ticket != null) {
            return false;
        }
        begin();
        return true;
    }

    /** In the middle of a batch: waits for an own turn, as who does not could be overtaken for ever. */
    void overtaken() {
        rivalMet();
        begin();
    }

    private void begin() {
        asAdvice(this::awaitFirstPlace);
        turnBegan = System.nanoTime();
        batches = 0;
    }

    private void awaitFirstPlace() {
        List<ObjectId> queue = ticket == null ? queueUp() : look();
        long asked = System.nanoTime();
        ObjectId first = queue.getFirst();
        long firstSince = asked;
        while (!first.equals(ticket) && System.nanoTime() - asked < LONGEST_WAIT_NANOS) {
            long due = firstSince + queue.indexOf(ticket) * usualTurnNanos - System.nanoTime();
            LockSupport.parkNanos(this, Math.max(due / 2, SHORTEST_PAUSE_NANOS));
            queue = look();
            if (!queue.getFirst().equals(first)) {
                first = queue.getFirst();
                firstSince = System.nanoTime();
            } else if (System.nanoTime() - firstSince > LONGEST_TURN_NANOS) {
                passOver(first);
            }
        }
    }

    /** Puts a new ticket at the end. */
    private List<ObjectId> queueUp() {
        ObjectId own = new ObjectId();
        ticket = own;
        return tickets(turns.findOneAndUpdate(
                TURN,
                Updates.push(QUEUE, own),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)));
    }

    /** The tickets in order, with an own one: who was passed over begins again at the end. */
    private List<ObjectId> look() {
        List<ObjectId> tickets = tickets(turns.find(TURN).first());
        return tickets.contains(ticket) ? tickets : queueUp();
    }

    private static List<ObjectId> tickets(@Nullable Document turn) {
        return turn == null ? List.of() : turn.getList(QUEUE, ObjectId.class, List.of());
    }

    private void passOver(ObjectId first) {
        turns.updateOne(Filters.and(TURN, Filters.eq(QUEUE + ".0", first)), Updates.popFirst(QUEUE));
    }

    boolean isOwn() {
        return ticket != null;
    }

    /**
     * After a batch: ends an own turn that had its batches, or lasts long, or has nothing to write at the moment.
     *
     * @param waiting number of commits that wait
     */
    void batchDone(int waiting) {
        batches++;
        ObjectId own = ticket;
        long lasted = System.nanoTime() - turnBegan;
        if (own != null && (waiting == 0 || batches >= BATCHES || lasted > LONGEST_TURN_NANOS / 2)) {
            ticket = null;
            usualTurnNanos = (3 * usualTurnNanos + lasted) / 4;
            asAdvice(() -> turns.updateOne(TURN, Updates.pull(QUEUE, own)));
        }
    }

    /**
     * An interrupt waits until it is done; a failure has no other consequence than that writers meet. Where nobody
     * answers, nobody is asked again until a rival is met.
     */
    private void asAdvice(Runnable step) {
        boolean interrupted = Thread.interrupted();
        try {
            step.run();
        } catch (RuntimeException goAhead) {
            interrupted |= Thread.interrupted();
            contended = false;
            ticket = null;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

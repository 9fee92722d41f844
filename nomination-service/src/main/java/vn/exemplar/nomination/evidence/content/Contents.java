package vn.exemplar.nomination.evidence.content;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.nomination.evidence.content.ContentEntry.State;

/**
 * The contents of the vaults by their SHA-256, each sealed under the key of its nomination. Equal contents of a
 * nomination are stored once. A content is kept for a time of grace after it was last brought, and for ever once it is
 * confirmed, which happens after the event that refers to it; but no longer than the key of its nomination.
 */
public final class Contents {
    private static final Logger LOG = LoggerFactory.getLogger(Contents.class);
    private static final int SWEPT_AT_ONCE = 200;

    private final SealedStore store;
    private final ContentRegister register;
    private final Duration grace;
    private final Clock clock;

    private Contents(SealedStore store, ContentRegister register, Duration grace, Clock clock) {
        this.store = store;
        this.register = register;
        this.grace = grace;
        this.clock = clock;
    }

    /** @param files the database where the register of contents is kept, whatever the store */
    public static Contents in(MongoDatabase files, ContentStore store, SubjectKeys keys, Duration grace, Clock clock) {
        ContentRegister register = new ContentRegister(Views.in(files).collection("contents", ContentEntry.class));
        return new Contents(new SealedStore(store, keys), register, grace, clock);
    }

    /**
     * Has the content in the store, at least for the time of grace.
     *
     * @throws Refusal when the personal data of the nomination was erased
     */
    public void bring(Content content, Path file) throws IOException {
        store.keyToSealWith(content.nominationId());
        if (register.keep(content, graceFromNow()).isPresent()) {
            return;
        }
        ContentEntry arriving = ContentEntry.arriving(content, graceFromNow());
        register.announce(arriving);
        boolean held = false;
        try {
            store.put(arriving, file);
            held = register.complete(arriving.key(), graceFromNow());
        } finally {
            if (!held) {
                remove(arriving);
            }
        }
        if (!held && register.keep(content, graceFromNow()).isEmpty()) {
            throw new IOException("The content " + content.sha256() + " was given up while it arrived");
        }
    }

    /** Keeps the content for ever; brings it again should it have gone since. */
    public void confirm(Content content, Path file) throws IOException {
        while (!register.keepForEver(content)) {
            bring(content, file);
        }
    }

    public InputStream open(Content content) throws IOException {
        refuseErased(content.nominationId());
        ContentEntry entry = register.held(content)
                .orElseThrow(() -> new IOException("The vault has no content " + content.sha256()));
        return store.open(entry);
    }

    /** @throws Refusal when the personal data of the nomination was erased, and with it what its files say */
    public void refuseErased(String nominationId) {
        store.keyToOpenWith(nominationId);
    }

    /** Keeps a content no longer than the time of grace from now, unless it is referred to. Idempotent. */
    public void release(String nominationId, String sha256) {
        register.release(nominationId, sha256, graceFromNow());
    }

    /** Has the next sweeps remove all that a nomination holds. Idempotent; durable when it returns. */
    public void giveUpAllOf(String nominationId) {
        register.giveUpAllOf(nominationId);
    }

    /**
     * Removes what was given up, and what uploads left that never became evidence. Safe on several instances at once
     * and beside uploads of the same content.
     *
     * @param referred whether an event refers to a content; asked only of contents whose grace is over, so it has to
     *     know every event that is in the ledger when it is asked
     * @return how many objects were removed
     */
    public int sweep(Predicate<Content> referred) {
        List<ContentEntry> candidates = register.keptNoLonger(clock.instant(), SWEPT_AT_ONCE);
        int removed = 0;
        for (ContentEntry entry : candidates) {
            if (entry.state() == State.HELD && referred.test(entry.content())) {
                register.keepForEver(entry.content());
            } else if (remove(entry)) {
                removed++;
            }
        }
        return removed;
    }

    /** Whether the store can be used. */
    public void check() throws IOException {
        store.check();
    }

    private boolean remove(ContentEntry entry) {
        try {
            if (!register.giveUp(entry)) {
                return false;
            }
            store.delete(entry.key());
            register.forget(entry.key());
            return true;
        } catch (IOException | RuntimeException failure) {
            LOG.warn("{} stays in the store until the next sweep", entry.key(), failure);
            return false;
        }
    }

    private Instant graceFromNow() {
        return clock.instant().plus(grace);
    }
}

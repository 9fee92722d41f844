package vn.exemplar.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.ledger.mongo.Logs;

final class MongoTokenStoreIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final MongoDatabase database = Logs.freshDatabase();
    private final MongoTokenStore one = store("one", NOW);
    private final MongoTokenStore two = store("two", NOW);

    private MongoTokenStore store(String owner, Instant now) {
        return store(owner, Clock.fixed(now, ZoneOffset.UTC));
    }

    private MongoTokenStore store(String owner, Clock clock) {
        return new MongoTokenStore(
                database.getCollection(MongoTokenStore.COLLECTION),
                StableNameSerializer.of(List.of()),
                TIMEOUT,
                owner,
                clock);
    }

    @Test
    void a_token_comes_back_as_it_was_stored() {
        one.initializeTokenSegments("View_A", 2, null);
        assertThat(one.fetchSegments("View_A")).containsExactly(0, 1);
        assertThat(one.fetchToken("View_A", 0)).isNull();
        TrackingToken token = new GlobalSequenceTrackingToken(41);
        one.storeToken(token, "View_A", 0);
        assertThat(one.fetchToken("View_A", 0)).isEqualTo(token);
        assertThat(one.positions(Set.of("View_A"), 0)).containsEntry("View_A", token);
        TrackingToken replay = ReplayToken.createReplayToken(token, new GlobalSequenceTrackingToken(-1));
        one.storeToken(replay, "View_A", 0);
        assertThat(one.fetchToken("View_A", 0)).isEqualTo(replay);
    }

    @Test
    void a_claim_belongs_to_one_process() {
        one.initializeTokenSegments("View_A", 1, null);
        one.fetchToken("View_A", 0);
        assertThatThrownBy(() -> two.fetchToken("View_A", 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> two.storeToken(new GlobalSequenceTrackingToken(1), "View_A", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> two.extendClaim("View_A", 0)).isInstanceOf(UnableToClaimTokenException.class);
        one.releaseClaim("View_A", 0);
        two.fetchToken("View_A", 0);
        assertThatThrownBy(() -> one.extendClaim("View_A", 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_claim_that_was_not_renewed_is_free() {
        one.initializeTokenSegments("View_A", 1, null);
        one.fetchToken("View_A", 0);
        MongoTokenStore later = store("two", NOW.plus(TIMEOUT).plusMillis(1));
        later.fetchToken("View_A", 0);
        later.storeToken(new GlobalSequenceTrackingToken(7), "View_A", 0);
        assertThatThrownBy(() -> one.storeToken(new GlobalSequenceTrackingToken(3), "View_A", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(later.positions(Set.of("View_A"), 0)).containsEntry("View_A", new GlobalSequenceTrackingToken(7));
    }

    /** Also by a process whose clock was set back: the interval is not measured by it. */
    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1H"})
    void a_claim_is_renewed_when_a_quarter_of_its_time_has_passed_and_not_sooner(Duration clockChange) {
        AtomicReference<Instant> now = new AtomicReference<>(NOW);
        AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
        MongoTokenStore busy = new MongoTokenStore(
                database.getCollection(MongoTokenStore.COLLECTION),
                StableNameSerializer.of(List.of()),
                TIMEOUT,
                "busy",
                ((InstantSource) now::get).withZone(ZoneOffset.UTC),
                nanos::get);
        busy.initializeTokenSegments("View_A", 1, null);
        busy.fetchToken("View_A", 0);
        busy.extendClaim("View_A", 0);
        now.set(NOW.plus(clockChange));
        nanos.addAndGet(TIMEOUT.toNanos() / 4 - 1);
        busy.extendClaim("View_A", 0);
        assertThat(claimed()).isEqualTo(NOW);

        now.set(NOW.plus(clockChange).plusSeconds(1));
        nanos.incrementAndGet();
        busy.extendClaim("View_A", 0);
        assertThat(claimed()).isEqualTo(now.get());
    }

    private Instant claimed() {
        Document stored =
                database.getCollection(MongoTokenStore.COLLECTION).find().first();
        assertThat(stored).isNotNull();
        return stored.getDate("claimed").toInstant();
    }

    @Test
    void who_lost_the_claim_cannot_set_the_token_back_although_nobody_holds_it_now() {
        one.initializeTokenSegments("View_A", 1, null);
        one.fetchToken("View_A", 0);
        MongoTokenStore later = store("two", NOW.plus(TIMEOUT).plusMillis(1));
        later.fetchToken("View_A", 0);
        later.storeToken(new GlobalSequenceTrackingToken(7), "View_A", 0);
        later.releaseClaim("View_A", 0);
        assertThatThrownBy(() -> one.storeToken(new GlobalSequenceTrackingToken(3), "View_A", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(later.positions(Set.of("View_A"), 0)).containsEntry("View_A", new GlobalSequenceTrackingToken(7));
    }

    @Test
    void segments_are_initialised_once() {
        one.initializeTokenSegments("View_A", 1, null);
        assertThatThrownBy(() -> two.initializeTokenSegments("View_A", 1, null))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> two.initializeSegment(null, "View_A", 0))
                .isInstanceOf(UnableToInitializeTokenException.class);
        assertThat(one.fetchSegments("View_")).isEmpty();
    }

    @Test
    void a_token_can_be_deleted_by_who_claimed_it() {
        one.initializeTokenSegments("View_A", 1, null);
        one.fetchToken("View_A", 0);
        assertThatThrownBy(() -> two.deleteToken("View_A", 0)).isInstanceOf(UnableToClaimTokenException.class);
        one.deleteToken("View_A", 0);
        assertThat(one.fetchSegments("View_A")).isEmpty();
    }

    @Test
    void all_processes_see_one_storage_identifier() {
        assertThat(one.retrieveStorageIdentifier()).isPresent().isEqualTo(two.retrieveStorageIdentifier());
    }
}

package vn.exemplar.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.chassis.view.ViewsBehind;
import vn.exemplar.ledger.proof.LogGate;

class OutageTest {
    private static final ServerAddress SERVER = new ServerAddress();

    @Test
    void a_database_that_is_away_a_closed_ledger_and_facts_that_are_behind_pass() {
        assertThat(Outage.passes(new MongoTimeoutException("nobody answers"))).isTrue();
        assertThat(Outage.passes(new MongoSocketException("gone", SERVER))).isTrue();
        assertThat(Outage.passes(new MongoNotPrimaryException(new BsonDocument(), SERVER)))
                .isTrue();
        Throwable closed = catchThrowable(LogGate.waiting("a pin")::requireOpen);
        assertThat(Outage.passes(new IllegalStateException(closed))).isTrue();
        assertThat(Outage.passes(new ViewsBehind(2, 1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {11_000, 121, 10_334})
    void what_the_database_says_of_a_document_does_not_pass(int code) {
        MongoException ofTheDocument =
                new MongoWriteException(new WriteError(code, "of it", new BsonDocument()), SERVER, Set.of());
        MongoException ofACommand = new MongoCommandException(new BsonDocument("code", new BsonInt32(code)), SERVER);
        assertThat(Outage.passes(ofTheDocument)).isFalse();
        assertThat(Outage.passes(ofACommand)).isFalse();
    }

    @Test
    void a_bug_does_not_pass() {
        assertThat(Outage.passes(new IllegalStateException("a bug"))).isFalse();
    }
}

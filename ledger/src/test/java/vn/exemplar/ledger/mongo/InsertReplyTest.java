package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteConcernResult;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** Rule L5: only a write error alone in its reply is final; taking anything else for a failure runs commands twice. */
final class InsertReplyTest {

    private static final ServerAddress SERVER = new ServerAddress();
    private static final WriteConcernError MAJORITY_NOT_REACHED =
            new WriteConcernError(64, "WriteConcernFailed", "waiting for replication timed out", new BsonDocument());

    @Test
    void a_duplicate_key_alone_is_final_and_says_where() {
        assertThat(InsertReply.of(reply(List.of(error(11000, 5)), null))).isEqualTo(new InsertReply.Duplicate(5));
    }

    @Test
    void a_document_that_the_server_will_never_take_is_final() {
        assertThat(InsertReply.of(reply(List.of(error(121, 2)), null))).isEqualTo(new InsertReply.Invalid(2, ""));
        assertThat(InsertReply.of(reply(
                        List.of(new BulkWriteError(121, "failed", BsonDocument.parse("{why: 'no type'}"), 0)), null)))
                .isEqualTo(new InsertReply.Invalid(0, "failed {\"why\": \"no type\"}"));
    }

    @Test
    void both_kinds_of_error_in_one_reply_leave_it_open() {
        assertThat(InsertReply.of(reply(List.of(error(11000, 5)), MAJORITY_NOT_REACHED)))
                .isEqualTo(new InsertReply.Unknown());
    }

    @Test
    void a_lone_write_concern_error_leaves_it_open() {
        assertThat(InsertReply.of(reply(List.of(), MAJORITY_NOT_REACHED))).isEqualTo(new InsertReply.Unknown());
        assertThat(InsertReply.of(new MongoWriteConcernException(
                        MAJORITY_NOT_REACHED, WriteConcernResult.unacknowledged(), SERVER, Set.of())))
                .isEqualTo(new InsertReply.Unknown());
    }

    @Test
    void a_step_down_as_a_write_error_leaves_it_open() {
        assertThat(InsertReply.of(reply(List.of(error(189, 0)), null))).isEqualTo(new InsertReply.Unknown());
    }

    @Test
    void a_lost_connection_or_primary_leaves_it_open() {
        assertThat(InsertReply.of(new MongoSocketReadException("end of stream", SERVER)))
                .isEqualTo(new InsertReply.Unknown());
        assertThat(InsertReply.of(new MongoNotPrimaryException(new BsonDocument(), SERVER)))
                .isEqualTo(new InsertReply.Unknown());
    }

    private static BulkWriteError error(int code, int index) {
        return new BulkWriteError(code, "", new BsonDocument(), index);
    }

    private static MongoBulkWriteException reply(List<BulkWriteError> errors, WriteConcernError concern) {
        return new MongoBulkWriteException(
                BulkWriteResult.acknowledged(0, 0, 0, 0, List.of(), List.of()), errors, concern, SERVER, Set.of());
    }
}

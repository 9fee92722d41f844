package vn.exemplar.nomination.timelimit.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.time.LocalDate;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.timelimit.TimeLimit;
import vn.exemplar.nomination.timelimit.TimeLimitKind;

class TimeLimitSearchTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

    @Test
    void whoever_asks_for_nothing_in_particular_gets_all_G5() {
        assertThat(filter(new TimeLimitSearch(null, null, null, null, null, null)))
                .isEqualTo(new BsonDocument());
    }

    @Test
    void all_that_is_asked_for_must_hold_G5() {
        BsonDocument filter = filter(
                new TimeLimitSearch("VPS", "n1", TimeLimitKind.DOSSIER_CHECK, TimeLimit.State.PAUSED, false, DAY));
        assertThat(filter).isEqualTo(BsonDocument.parse("""
                        {"$and": [
                            {"limit.unit": "VPS"},
                            {"limit.subject": "n1"},
                            {"limit.kind": "DOSSIER_CHECK"},
                            {"limit.state": "PAUSED"},
                            {"limit.exceeded": false},
                            {"dueOn": {"$lte": {"$date": "2024-05-03T00:00:00Z"}}}]}
                        """));
    }

    @Test
    void a_unit_finds_its_own_whatever_it_asks_for_G5() {
        TimeLimitSearch wanted = new TimeLimitSearch("VPS", "n1", null, null, null, null);
        assertThat(wanted.ofUnit("BCVT")).isEqualTo(new TimeLimitSearch("BCVT", "n1", null, null, null, null));
        assertThat(filter(wanted.ofUnit("BCVT")).toJson()).contains("BCVT").doesNotContain("VPS");
    }

    private static BsonDocument filter(TimeLimitSearch search) {
        return search.filter().toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
    }
}

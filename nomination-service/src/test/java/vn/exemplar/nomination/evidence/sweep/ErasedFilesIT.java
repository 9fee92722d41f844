package vn.exemplar.nomination.evidence.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.exemplar.nomination.evidence.VaultClient.done;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.RunningNominationService;
import vn.exemplar.nomination.Surroundings;
import vn.exemplar.nomination.evidence.LargeFile;
import vn.exemplar.nomination.evidence.SampleFiles;
import vn.exemplar.nomination.evidence.VaultClient;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.catalogue.Catalogue.Person;
import vn.exemplar.stack.catalogue.Catalogue.Text;
import vn.exemplar.stack.mongo.DatabaseProbe;

/** A4: with the personal data of a nomination go the contents of its files, and of its files only. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class ErasedFilesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OFFICE = "p10";
    private static final String OFFICER = "p16";
    private static final String SECRET = "Số định danh của bà Lê Thị Quên Lãng";
    private static final byte[] BYTES = SampleFiles.text(SECRET + " ở cuối một tệp dài.\n".repeat(9_000));
    private static final String AUTHOR = "p15";
    private static final String PERSON = "p20";
    private static final Map<String, String> ORDER =
            Map.of("personId", PERSON, "ground", "DATA_SUBJECT_REQUEST", "reason", "Theo đơn số 9 của công dân");

    private final VaultClient vault;
    private final LedgerReader ledger;
    private final MongoDatabase files;
    private final WhenAnUploadCameToNothingThenRemoveIt sweeping;

    ErasedFilesIT(
            @LocalServerPort int port,
            @Autowired Environment environment,
            @Autowired LedgerReader ledger,
            @Autowired ServiceDatabases databases,
            @Autowired WhenAnUploadCameToNothingThenRemoveIt sweeping) {
        RunningNominationService.in(environment);
        this.vault = new VaultClient(port);
        this.ledger = ledger;
        this.files = databases.files();
        this.sweeping = sweeping;
    }

    @Test
    void the_files_of_an_erased_nomination_are_read_by_nobody_and_leave_the_store_A4() {
        String erased = draftOfThePerson();
        String other = vault.draft(OFFICER, "N01");
        String file = done(vault.upload(AUTHOR, erased, "a.txt", BYTES)).id();
        String same = done(vault.upload(OFFICER, other, "a.txt", BYTES)).id();
        assertThat(inClear()).isEmpty();
        String order = done(vault.post(OFFICE, "erasures", ORDER)).id();
        done(vault.post("p03", "erasures/" + order + "/release", Map.of()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThatItIsErased(erased, file));
        assertThat(vault.upload(AUTHOR, erased, "b.txt", BYTES).problem()).isEqualTo("personal-data-erased");
        sweeping.sweep();
        assertThat(objectsOf(erased)).isZero();
        assertThat(objectsOf(other)).isEqualTo(1);
        assertThat(inClear()).isEmpty();
        assertThat(vault.download(OFFICER, other, same).body()).isEqualTo(BYTES);
        assertThat(ledger.eventsOf("vault:" + erased, 0))
                .first()
                .extracting(event -> new String(event.payload(), StandardCharsets.UTF_8))
                .asString()
                .contains(LargeFile.sha256(new ByteArrayInputStream(BYTES)));
    }

    private String draftOfThePerson() {
        Infrastructure.issuer().add(new Person(PERSON, PERSON, "BCVT", new Text(PERSON, PERSON), List.of()));
        Nominations nomination =
                Nominations.sample("N03").with(body -> ((ObjectNode) body.path("subject")).put("personId", PERSON));
        return done(vault.post(AUTHOR, "nominations", nomination.body())).id();
    }

    private void assertThatItIsErased(String nomination, String file) {
        HttpResponse<byte[]> answer = vault.download(AUTHOR, nomination, file);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("\"file-erased\"", "không còn đọc được các tệp", "its files can no longer be read");
    }

    private long objectsOf(String nomination) {
        return files.getCollection("contents").countDocuments(new Document("nominationId", nomination));
    }

    private Map<String, List<String>> inClear() {
        return DatabaseProbe.whereInClear(
                Infrastructure.mongo(), files.getName(), List.of(SECRET, "Quên Lãng", "cuối một tệp dài"));
    }
}

package vn.exemplar.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.contract.Topic;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.review.council.CouncilRole;
import vn.exemplar.review.council.Councils;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.review.ReviewEvent.BallotCast;
import vn.exemplar.review.review.ReviewEvent.BallotKeyDestroyed;
import vn.exemplar.review.review.ReviewEvent.PersonalDataErased;
import vn.exemplar.review.review.ReviewEvent.VotingAttendanceChanged;
import vn.exemplar.review.review.ReviewId;
import vn.exemplar.review.review.keys.BallotKeys;
import vn.exemplar.review.review.secretary.openvoting.OutdatedLook;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.kafka.TopicProbe;
import vn.exemplar.stack.kafka.TopicProbe.Seen;
import vn.exemplar.stack.mongo.DatabaseProbe;

/** The whole path of a nomination through the council, on two instances of the service at once. */
class ReviewPathIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PREFIX = "r" + UUID.randomUUID().toString().substring(0, 8);
    private static final String SECRETARY = "p09";
    private static final String DIRECTOR = "p01";
    private static final String NOMINEE = "p07";
    private static final List<String> COUNCIL = List.of("p01", "p02", "p03", "p04", "p05", "p06", "p07", "p08", "p09");
    private static final List<String> FIVE = List.of("p01", "p02", "p03", "p04", "p09");
    private static final List<String> EIGHT = List.of("p01", "p02", "p03", "p04", "p05", "p06", "p08", "p09");

    private static RunningReviewService one;
    private static RunningReviewService two;
    private static TopicProbe topics;

    @BeforeAll
    static void a_council_with_its_regulation() {
        topics = new TopicProbe(Infrastructure.kafka().bootstrapServers());
        one = RunningReviewService.start(PREFIX);
        two = RunningReviewService.start(PREFIX);
        accepted(one.post(DIRECTOR, "councils", council()), 201);
        ObjectNode regulation = (ObjectNode)
                one.get("p10", "regulations/presets").json().path(0).path("regulation");
        regulation.put("id", "quy-che").put("version", 1);
        accepted(one.post("p10", "regulations", regulation.toString()), 201);
        Answer unverified = one.post(DIRECTOR, "regulations/quy-che/activation", "{}");
        assertThat(unverified.problem()).as("R1 " + unverified).isEqualTo("source-not-verified");
        ((ObjectNode) regulation.path("source"))
                .put("verifiedBy", "p10")
                .put("verifiedOn", LocalDate.now().minusDays(1).toString());
        regulation.put("version", 2);
        accepted(one.post("p10", "regulations", regulation.toString()), 201);
        accepted(one.post(DIRECTOR, "regulations/quy-che/activation", "{}"), 200);
    }

    @AfterAll
    static void the_end() {
        one.close();
        two.close();
    }

    @Test
    void from_an_accepted_nomination_to_a_recognised_exemplar() {
        String nomination = "N03-" + PREFIX;
        String review = opened(nomination, NOMINEE, "Lý Trúc Khanh");
        assertThatTheNomineeIsShutOut(review);
        EIGHT.forEach(member -> declare(member, review, "NONE"));
        assertThatOnlyDeclaredMembersRead(review);
        String session = convened(review);
        String item = "sessions/" + session + "/items/" + review;
        reachQuorum(session, item);
        assertThatAnOpenVoteTellsNothing(session, review, () -> castConcurrently(item));
        Map<String, String> codes = castTheOthers(item);
        long counted = countTwiceAtOnce(item);
        JsonNode result =
                one.get(SECRETARY, "reviews/" + review + "/result", counted).json();
        assertThat(result.path("stage").asString()).isEqualTo("PASSED");
        assertThatTheCountIsRight(result, codes);
        assertThat(one.get(NOMINEE, "reviews/" + review + "/result").status())
                .as("R4")
                .isEqualTo(404);
        assertThatNothingLinksMemberAndChoice(review, codes);
        recognise(review);
        assertThatKafkaHasTheStory(nomination);
    }

    @Test
    void r9_a_nomination_that_fails_the_vote_is_not_recognised() {
        String nomination = "N04-" + PREFIX;
        String review = opened(nomination, null, "Tổ Sóng bản xa");
        COUNCIL.forEach(member -> declare(member, review, "NONE"));
        String session = convened(review);
        String item = "sessions/" + session + "/items/" + review;
        rollCall(session, EIGHT);
        accepted(one.post(SECRETARY, item + "/voting", "{}"), 200);
        for (String member : EIGHT) {
            cast(one, item, member, member.compareTo("p05") < 0 ? "AGREE" : "ABSTAIN");
        }
        long counted = accepted(one.post(SECRETARY, item + "/count", "{}"), 200).index();
        JsonNode result =
                one.get("p10", "reviews/" + review + "/result", counted).json();
        assertThat(result.path("stage").asString()).isEqualTo("FAILED");
        Answer again = one.audit("p21", "events/" + counted + "/recomputation");
        assertThat(again.json().path("same").asBoolean()).as("A2 %s", again).isTrue();
        assertThat(again.json().path("recomputed").path("outcome").asString()).isEqualTo("FAILED");
        assertThat(result.path("rounds").path(0).path("base").asInt())
                .as("R2: of all nine")
                .isEqualTo(9);
        Answer refused = one.post(DIRECTOR, "reviews/" + review + "/recognition", decision());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).as("R11").isEqualTo("result-not-passing");
        Seen concluded = published(nomination, "review.VoteConcluded.v1");
        assertThat(RunningReviewService.JSON
                        .readTree(concluded.value())
                        .path("outcome")
                        .asString())
                .isEqualTo("FAILED");
    }

    @Test
    void r7_the_vote_is_suspended_while_the_quorum_is_lost_and_resumes() {
        String review = opened("N07-" + PREFIX, null, "Quan Lam Điền");
        COUNCIL.forEach(member -> declare(member, review, "NONE"));
        String session = convened(review);
        String item = "sessions/" + session + "/items/" + review;
        List<String> six = EIGHT.subList(0, 6);
        rollCall(session, six);
        accepted(one.post(SECRETARY, item + "/voting", "{}"), 200);
        accepted(one.post(SECRETARY, "sessions/" + session + "/departures", member("p06")), 200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(suspensions(review)).containsExactly(true));
        Answer refused = two.post("p01", item + "/ballots", ballot("AGREE"));
        assertThat(refused.problem()).isEqualTo("quorum-lost");
        accepted(one.post(SECRETARY, "sessions/" + session + "/arrivals", member("p06")), 200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(suspensions(review)).containsExactly(true, false));
        cast(two, item, "p01", "AGREE");
    }

    @Test
    void r7_a_vote_opened_with_an_outdated_look_at_the_room_hears_who_left_meanwhile() {
        String review = opened("N06-" + PREFIX, null, "Giang Từ Tâm");
        COUNCIL.forEach(member -> declare(member, review, "NONE"));
        String session = convened(review);
        List<String> six = EIGHT.subList(0, 6);
        rollCall(session, six);
        accepted(one.post(SECRETARY, "sessions/" + session + "/departures", member("p06")), 200);
        Act act = Acts.at(SECRETARY, Instant.now(), UUID.randomUUID().toString());
        List<Seat> seated = COUNCIL.stream()
                .map(member -> Councils.seat(member, unit(member), CouncilRole.valueOf(role(member))))
                .toList();
        String key = one.bean(BallotKeys.class).prepare(review, 1).publicKey();
        one.bean(Commands.class).send(OutdatedLook.openVoting(review, session, seated, six, key, act));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(suspensions(review)).containsExactly(true));
    }

    @Test
    void a4_erased_personal_data_is_gone_everywhere_while_the_review_goes_on() {
        String nomination = "N05-" + PREFIX;
        String name = "Tên Phải Quên";
        String review = opened(nomination, null, name);
        declare("p04", review, "POSSIBLE", "Em vợ tôi là " + name);
        assertThat(nomineeName(one, review)).isEqualTo(name);
        assertThat(nomineeName(two, review)).isEqualTo(name);
        assertThatNothingPersonalIsInClearIn("_ledger", name);

        told(ErasureTold.of(nomination));
        told(ErasureTold.of(nomination));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(nomineeName(one, review)).isEqualTo(Erased.TEXT));
        assertThatNothingPersonalIsInClearIn("_ledger", name);
        assertThat(DatabaseProbe.whereInClear(Infrastructure.mongo(), PREFIX + "_views", List.of(name)))
                .isEmpty();
        declare("p05", review, "NONE");
        assertThat(ledger(review))
                .filteredOn(event -> event.getPayload() instanceof PersonalDataErased)
                .singleElement()
                .satisfies(event -> assertThat(((PersonalDataErased) event.getPayload()).reason())
                        .isEqualTo(ErasureTold.REASON));
        assertThat(one.audit("p21", "subjects/" + review + "/history").text())
                .contains(Erased.TEXT, ErasureTold.REASON, "exemplar.vn/nomination")
                .doesNotContain(name);
        assertThat(one.audit("p21", "verification").json().path("intact").asBoolean())
                .isTrue();
    }

    @Test
    void a4_an_erasure_that_was_interrupted_after_the_key_is_recorded_when_it_is_told_again() {
        String nomination = "N10-" + PREFIX;
        String review = opened(nomination, null, "Tên Phải Quên");
        two.bean(SubjectKeys.class).destroy(nomination);
        assertThat(ledger(review)).noneMatch(event -> event.getPayload() instanceof PersonalDataErased);
        told(ErasureTold.of(nomination));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ledger(review))
                        .filteredOn(event -> event.getPayload() instanceof PersonalDataErased)
                        .hasSize(1));
    }

    @Test
    void a4_a_nomination_that_arrives_after_its_erasure_leaves_no_personal_data() {
        String nomination = "N11-" + PREFIX;
        told(ErasureTold.of(nomination));
        Seen accepted = Accepted.full(nomination, null, "Tên Đến Muộn");
        Map<String, String> later = new HashMap<>(accepted.headers());
        later.put("ce_logindex", "60");
        String review = opened(nomination, new Seen(nomination, accepted.value(), later));
        assertThat(nomineeName(one, review)).isEqualTo(Erased.TEXT);
        assertThatNothingPersonalIsInClearIn("_ledger", "Tên Đến Muộn");
    }

    @Test
    void a4_a_key_that_came_back_with_a_backup_goes_again_when_the_keys_follow_the_ledger_anew() {
        String nomination = "N12-" + PREFIX;
        String review = opened(nomination, null, "Tên Phải Quên");
        MongoCollection<Document> keys = one.bean(ServiceDatabases.class).keys().getCollection("subject_keys");
        Document backup = keys.find(new Document("_id", nomination)).first();
        told(ErasureTold.of(nomination));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(nomineeName(one, review)).isEqualTo(Erased.TEXT));
        keys.replaceOne(new Document("_id", nomination), backup);
        await().atMost(PATIENCE)
                .until(() -> Stream.of(one, two)
                        .anyMatch(
                                instance -> instance.rebuild("View_ErasedKeys").status() == 202));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                keys.find(new Document("_id", nomination)).first())
                        .containsOnlyKeys("_id", "destroyedAt"));
    }

    private static void told(Seen message) {
        topics.send(PREFIX + "." + Topic.NOMINATION.topicName(), message);
    }

    private static String nomineeName(RunningReviewService instance, String review) {
        return instance.get("p21", "reviews/" + review)
                .json()
                .path("nomineeName")
                .asString();
    }

    /** The golden nomination has texts that tell where they come from. */
    private static void assertThatNothingPersonalIsInClearIn(String database, String name) {
        List<String> personal = Stream.concat(
                        Stream.of("title", "summary", "text", "noEvidenceReason", "fileName", "description")
                                .map(field -> field + " – ví dụ"),
                        Stream.of(name, "lý do"))
                .toList();
        assertThat(DatabaseProbe.whereInClear(Infrastructure.mongo(), PREFIX + database, personal))
                .isEmpty();
    }

    @Test
    void r3_without_the_secretarys_seat_the_role_of_the_token_runs_no_session() {
        Answer refused = one.post("p10", "sessions", "{}");
        assertThat(refused.status()).isEqualTo(403);
        String review = opened("N08-" + PREFIX, Accepted.minimal("N08-" + PREFIX, "Chi hội"));
        String session = convened(review);
        assertThat(one.post("p04", "sessions/" + session + "/roll-call", "{\"present\":[\"p04\"]}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void views_rebuilt_from_the_first_event_are_the_same() {
        String review = opened("N01-" + PREFIX, null, "Trung tâm");
        convened(review);
        for (String collection : List.of("regulations", "reviews", "sessions")) {
            String view = "View_" + Character.toUpperCase(collection.charAt(0)) + collection.substring(1);
            await().atMost(PATIENCE).untilAsserted(() -> {
                List<Document> before = documents(collection);
                assertThat(Stream.of(one, two)
                                .anyMatch(instance -> instance.rebuild(view).status() == 202))
                        .as(view)
                        .isTrue();
                await().atMost(Duration.ofSeconds(10))
                        .untilAsserted(() -> assertThat(documents(collection)).isEqualTo(before));
            });
        }
    }

    /** As when the process dies right after the count: the key goes as soon as somebody follows the ledger again. */
    private static long countWithoutDestroyingTheKey(String review, String item) {
        keyDestroyers().forEach(EventProcessor::shutDown);
        long counted = accepted(one.post(SECRETARY, item + "/count", "{}"), 200).index();
        assertThat(privateKeys(review)).isEqualTo(1);
        accepted(two.post(SECRETARY, item + "/count", "{}"), 204);
        keyDestroyers().forEach(EventProcessor::start);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ledger(review))
                        .last()
                        .satisfies(event -> assertThat(event.getPayload()).isInstanceOf(BallotKeyDestroyed.class)));
        assertThat(privateKeys(review)).isZero();
        return counted;
    }

    private static List<EventProcessor> keyDestroyers() {
        return Stream.of(one, two)
                .map(instance -> instance.bean(EventProcessingConfiguration.class)
                        .eventProcessor("Automation_BallotKeys")
                        .orElseThrow())
                .toList();
    }

    private static long privateKeys(String review) {
        return documentsOf(one.bean(ServiceDatabases.class).keys(), "ballot_keys").stream()
                .filter(key -> review.equals(key.getString("reviewId")) && key.containsKey("privateKey"))
                .count();
    }

    private static void assertThatTheNomineeIsShutOut(String review) {
        assertThat(one.get(NOMINEE, "reviews/" + review).status())
                .as("R4 single")
                .isEqualTo(404);
        JsonNode list = one.get(NOMINEE, "reviews?size=100").json();
        assertThat(list.toString()).as("R4 list and count").doesNotContain(review);
        assertThat(one.get(NOMINEE, "reviews?nominationId=N03-" + PREFIX)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        JsonNode mine = one.get(NOMINEE, "my-declarations?size=100").json().path("items");
        assertThat(mine.valueStream().map(entry -> entry.path("reviewId").asString()))
                .contains(review);
        Answer none = one.post(NOMINEE, "reviews/" + review + "/conflict-declarations", "{\"declaration\":\"NONE\"}");
        assertThat(none.problem()).isEqualTo("nominee-declares-conflict-only");
        declare(NOMINEE, review, "CONFLICT");
    }

    private static void assertThatOnlyDeclaredMembersRead(String review) {
        String other = opened("N02-" + PREFIX, null, "Chi bộ");
        JsonNode before = one.get("p03", "reviews/" + other).json();
        assertThat(before.path("declarationNeeded").asBoolean()).isTrue();
        assertThat(before.path("dossier").isNull()).as("R4").isTrue();
        assertThat(before.path("nomineeName").isNull()).as("R4").isTrue();
        long declared = declare("p03", other, "NONE");
        JsonNode after = one.get("p03", "reviews/" + other, declared).json();
        assertThat(after.path("dossier").path("claims").size()).isEqualTo(1);
        assertThat(after.path("nomineeName").asString()).isEqualTo("Chi bộ");
        assertThat(one.get("p21", "reviews/" + review)
                        .json()
                        .path("nomineeName")
                        .asString())
                .as("an auditor reads without declaring")
                .isEqualTo("Lý Trúc Khanh");
    }

    private static void reachQuorum(String session, String item) {
        rollCall(session, FIVE);
        Answer tooFew = one.post(SECRETARY, item + "/voting", "{}");
        assertThat(tooFew.status()).isEqualTo(409);
        assertThat(tooFew.problem()).as("R7").isEqualTo("quorum-not-reached");
        long last = 0;
        for (String late : List.of("p05", "p06", "p07", "p08")) {
            last = accepted(one.post(SECRETARY, "sessions/" + session + "/arrivals", member(late)), 200)
                    .index();
        }
        JsonNode shown =
                one.get("p02", "sessions/" + session, last).json().path("items").path(0);
        assertThat(shown.path("quorum").toString())
                .as("R7: 8 of 8 present, 6 needed")
                .isEqualTo("{\"present\":8,\"of\":8,\"needed\":6,\"reached\":true}");
        assertThat(shown.path("recused").toString()).isEqualTo("[\"p07\"]");
        assertThat(one.get(NOMINEE, "sessions/" + session, last)
                        .json()
                        .path("items")
                        .isEmpty())
                .as("R4 agenda")
                .isTrue();
        accepted(one.post(SECRETARY, item + "/voting", "{}"), 200);
        assertThat(one.post(NOMINEE, item + "/ballots", ballot("AGREE")).status())
                .as("R4")
                .isEqualTo(403);
    }

    /** Two members at the same moment, each on another instance. */
    private static void castConcurrently(String item) {
        CyclicBarrier together = new CyclicBarrier(2);
        CompletableFuture<Answer> first = later(together, () -> one.post("p01", item + "/ballots", ballot("AGREE")));
        CompletableFuture<Answer> second = later(together, () -> two.post("p02", item + "/ballots", ballot("AGREE")));
        accepted(first.join(), 200);
        accepted(second.join(), 200);
        Answer twice = two.post("p01", item + "/ballots", ballot("DISAGREE"));
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.problem()).as("R8").isEqualTo("ballot-already-cast");
        Answer early = two.post(SECRETARY, item + "/count", "{}");
        assertThat(early.problem()).as("R8").isEqualTo("ballots-outstanding");
    }

    private static void assertThatAnOpenVoteTellsNothing(String session, String review, Runnable voting) {
        List<Function<String, Answer>> reads = List.of(
                person -> one.get(person, "sessions/" + session),
                person -> one.get(person, "reviews/" + review),
                person -> one.get(person, "reviews?size=100"),
                person -> one.get(person, "reviews/" + review + "/result"));
        List<String> people = List.of("p01", "p03", SECRETARY, "p10", "p21");
        List<String> before = answers(reads, people, review);
        voting.run();
        long head = ledger(review).size();
        assertThat(head).isPositive();
        assertThat(answers(reads, people, review))
                .as("R8: no reader sees a running count")
                .isEqualTo(before);
        assertThat(one.get(SECRETARY, "reviews/" + review + "/result").status()).isEqualTo(404);
    }

    private static List<String> answers(List<Function<String, Answer>> reads, List<String> people, String review) {
        awaitViews(review);
        List<String> texts = new ArrayList<>();
        for (String person : people) {
            for (Function<String, Answer> read : reads) {
                texts.add(read.apply(person).text());
            }
        }
        return texts;
    }

    private static Map<String, String> castTheOthers(String item) {
        Map<String, String> codes = new HashMap<>();
        for (String member : List.of("p03", "p04", "p05", "p06")) {
            codes.put(member, cast(two, item, member, "AGREE"));
        }
        codes.put("p08", cast(one, item, "p08", "DISAGREE"));
        String key = UUID.randomUUID().toString();
        Answer first = accepted(one.post("p09", item + "/ballots", ballot("ABSTAIN"), key), 200);
        Answer again = accepted(two.post("p09", item + "/ballots", ballot("ABSTAIN"), key), 200);
        assertThat(again.text()).as("R8: a repeated request gets the same code").isEqualTo(first.text());
        Answer other = two.post("p09", item + "/ballots", ballot("AGREE"), key);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        codes.put("p09", first.json().path("trackingCode").asString());
        return codes;
    }

    private static long countTwiceAtOnce(String item) {
        CyclicBarrier together = new CyclicBarrier(2);
        CompletableFuture<Answer> first = later(together, () -> one.post(SECRETARY, item + "/count", "{}"));
        CompletableFuture<Answer> second = later(together, () -> two.post(SECRETARY, item + "/count", "{}"));
        List<Answer> answers = List.of(first.join(), second.join());
        assertThat(answers).extracting(Answer::status).as("%s", answers).containsExactlyInAnyOrder(200, 204);
        return answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static void assertThatTheCountIsRight(JsonNode result, Map<String, String> codes) {
        JsonNode round = result.path("rounds").path(0);
        assertThat(List.of(
                        round.path("agree").asInt(),
                        round.path("disagree").asInt(),
                        round.path("abstain").asInt(),
                        round.path("base").asInt(),
                        round.path("needed").asInt()))
                .as("R9")
                .containsExactly(6, 1, 1, 8, 6);
        List<String> counted = result.path("counts")
                .path(0)
                .path("ballots")
                .valueStream()
                .map(ballot -> ballot.path("trackingCode").asString())
                .toList();
        assertThat(counted).as("R8: sorted by code").hasSize(8).isSorted().containsAll(codes.values());
        assertThat(result.path("counts").path(0).path("ballots").valueStream())
                .as("R8: a member finds the own ballot")
                .anyMatch(ballot -> ballot.path("trackingCode").asString().equals(codes.get("p08"))
                        && ballot.path("choice").asString().equals("DISAGREE"));
    }

    private static void assertThatNothingLinksMemberAndChoice(String review, Map<String, String> codes) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(ledger(review)).anyMatch(event -> event.getPayload() instanceof BallotKeyDestroyed));
        assertThat(documentsOf(one.bean(ServiceDatabases.class).keys(), "ballot_keys"))
                .as("R8: only a tombstone is left of the key")
                .filteredOn(key -> review.equals(key.getString("reviewId")))
                .containsExactly(new Document("_id", review + "#1")
                        .append("reviewId", review)
                        .append("round", 1));
        List<StoredText> everything = wholeLedger();
        assertThat(everything)
                .as("R8: tracking codes stand in the count only, and no member stands there")
                .filteredOn(stored -> codes.values().stream().anyMatch(stored.text()::contains))
                .hasSize(1)
                .allSatisfy(stored -> {
                    assertThat(stored.type()).isEqualTo("review.BallotsCounted.v1");
                    assertThat(codes.keySet())
                            .noneMatch(member -> stored.payload().contains(member));
                });
        assertThatBallotsDoNotTellTheirChoice(review);
        assertThat(everything)
                .as("A4: no name in clear")
                .noneMatch(stored -> stored.text().contains("Lý Trúc Khanh"));
    }

    private static void assertThatBallotsDoNotTellTheirChoice(String review) {
        List<? extends DomainEventMessage<?>> ballots = ledger(review).stream()
                .filter(event -> event.getPayload() instanceof BallotCast)
                .toList();
        assertThat(ballots).hasSize(8);
        for (DomainEventMessage<?> ballot : ballots) {
            BallotCast cast = (BallotCast) ballot.getPayload();
            String item = "/review/api/sessions/" + cast.sessionId() + "/items/" + review + "/ballots";
            assertThat(Base64.getDecoder().decode(cast.sealed()))
                    .as("R8: one length")
                    .hasSize(68);
            assertThat(Stream.of("AGREE", "DISAGREE", "ABSTAIN").map(choice -> digest(item, ballot(choice))))
                    .as("R8: the request's plain digest would tell its choice")
                    .doesNotContain(String.valueOf(ballot.getMetaData().get("fingerprint")));
            assertThat(ballot.getPayload() + " " + ballot.getMetaData()).doesNotContain("AGREE", "ABSTAIN");
        }
    }

    /** As any door fingerprints a request without query and {@code If-Match}. */
    private static String digest(String path, String body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(("POST\n" + path + "\n\n\n" + body).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Every stored event of every aggregate, as its bytes read. */
    private static List<StoredText> wholeLedger() {
        return documentsOf(one.bean(ServiceDatabases.class).ledger(), "log").stream()
                .flatMap(commit -> commit.getList("e", Document.class).stream())
                .map(event -> new StoredText(event.getString("pt"), utf8(event, "p"), utf8(event, "m")))
                .toList();
    }

    private static String utf8(Document event, String field) {
        return new String(event.get(field, Binary.class).getData(), StandardCharsets.UTF_8);
    }

    private record StoredText(String type, String payload, String metadata) {
        String text() {
            return payload + metadata;
        }
    }

    private static void recognise(String review) {
        accepted(one.post(DIRECTOR, "reviews/" + review + "/recognition", decision()), 200);
        assertThat(one.post(DIRECTOR, "reviews/" + review + "/recognition", decision())
                        .problem())
                .as("R11")
                .isEqualTo("already-recognised");
    }

    private static void assertThatKafkaHasTheStory(String nomination) {
        Seen recognised = published(nomination, "review.ExemplarRecognised.v1");
        JsonNode exemplar = RunningReviewService.JSON.readTree(recognised.value());
        assertThat(exemplar.path("exemplarId").asString()).isEqualTo(ReviewId.exemplar(nomination));
        assertThat(exemplar.path("personal").path("name").asString()).isEqualTo("Lý Trúc Khanh");
        assertThat(exemplar.path("decisionNumber").asString()).isEqualTo("15/QĐ-STTTT");
        List<String> story = new ArrayList<>(List.of("review.ReviewOpened.v1", "review.DossierAccessRevoked.v1"));
        story.addAll(Collections.nCopies(EIGHT.size(), "review.DossierAccessGranted.v1"));
        story.addAll(List.of("review.VoteConcluded.v1", "review.ExemplarRecognised.v1"));
        assertThat(topics.all(PREFIX + "." + Topic.REVIEW.topicName()))
                .filteredOn(seen -> nomination.equals(seen.key()))
                .extracting(seen -> seen.headers().get("ce_type"))
                .containsExactlyElementsOf(story);
    }

    private static String opened(String nomination, @Nullable String nominee, String name) {
        return opened(nomination, Accepted.full(nomination, nominee, name));
    }

    private static String opened(String nomination, Seen message) {
        topics.send(PREFIX + "." + Topic.NOMINATION.topicName(), message);
        topics.send(PREFIX + "." + Topic.NOMINATION.topicName(), message);
        String path = "reviews?nominationId=" + nomination;
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                one.get("p21", path).json().path("total").asInt())
                        .isEqualTo(1));
        assertThat(one.get("p21", path).json().path("items").path(0).path("id").asString())
                .isEqualTo(ReviewId.of(nomination));
        return ReviewId.of(nomination);
    }

    private static long declare(String member, String review, String declaration) {
        return declare(member, review, declaration, "lý do");
    }

    private static long declare(String member, String review, String declaration, String reason) {
        String body = "{\"declaration\":\"" + declaration + "\",\"reason\":\"" + reason + "\"}";
        return accepted(one.post(member, "reviews/" + review + "/conflict-declarations", body), 200)
                .index();
    }

    private static String convened(String review) {
        String body = """
                {"councilId":"2026","regulationId":"quy-che","heldAt":"%sT02:00:00Z","place":"Phòng họp 1",\
                "agenda":["%s"]}""".formatted(LocalDate.now(), review);
        return accepted(one.post(SECRETARY, "sessions", body), 201)
                .json()
                .required("id")
                .asString();
    }

    private static void rollCall(String session, List<String> present) {
        String body = RunningReviewService.JSON.writeValueAsString(Map.of("present", present));
        accepted(one.post(SECRETARY, "sessions/" + session + "/roll-call", body), 200);
    }

    private static String cast(RunningReviewService instance, String item, String member, String choice) {
        return accepted(instance.post(member, item + "/ballots", ballot(choice)), 200)
                .json()
                .required("trackingCode")
                .asString();
    }

    private static Answer accepted(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    private static CompletableFuture<Answer> later(CyclicBarrier together, Supplier<Answer> call) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                together.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return call.get();
        });
    }

    private static Seen published(String nomination, String type) {
        return topics.await(
                PREFIX + "." + Topic.REVIEW.topicName(),
                PATIENCE,
                seen -> nomination.equals(seen.key())
                        && type.equals(seen.headers().get("ce_type")));
    }

    private static List<? extends DomainEventMessage<?>> ledger(String review) {
        return one.bean(EventStore.class).readEvents(review).asStream().toList();
    }

    private static List<Boolean> suspensions(String review) {
        return ledger(review).stream()
                .map(DomainEventMessage::getPayload)
                .filter(VotingAttendanceChanged.class::isInstance)
                .map(event -> ((VotingAttendanceChanged) event).suspended())
                .toList();
    }

    private static void awaitViews(String review) {
        ViewPositions positions = one.bean(ViewPositions.class);
        assertThat(positions.await(positions.head(), PATIENCE)).as(review).isTrue();
    }

    private static List<Document> documents(String collection) {
        return documentsOf(one.bean(ServiceDatabases.class).views(), collection);
    }

    private static List<Document> documentsOf(MongoDatabase database, String collection) {
        return database.getCollection(collection)
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    private static String council() {
        List<Map<String, Object>> seats = COUNCIL.stream()
                .map(member -> Map.<String, Object>of(
                        "memberId", member, "unit", unit(member), "role", role(member), "voting", true))
                .toList();
        return RunningReviewService.JSON.writeValueAsString(Map.of(
                "id", "2026",
                "name", Map.of("vi", "Hội đồng", "en", "Council"),
                "from", LocalDate.now().minusDays(30).toString(),
                "to", LocalDate.now().plusYears(1).toString(),
                "seats", seats));
    }

    private static String role(String member) {
        return switch (member) {
            case "p01" -> "CHAIR";
            case "p02" -> "VICE_CHAIR";
            case SECRETARY -> "SECRETARY";
            default -> "MEMBER";
        };
    }

    private static String unit(String member) {
        return NOMINEE.equals(member) ? "BCVT" : "LDS";
    }

    private static String member(String memberId) {
        return "{\"memberId\":\"" + memberId + "\"}";
    }

    private static String ballot(String choice) {
        return "{\"choice\":\"" + choice + "\"}";
    }

    private static String decision() {
        return "{\"decisionNumber\":\"15/QĐ-STTTT\",\"decidedOn\":\"" + LocalDate.now() + "\"}";
    }
}

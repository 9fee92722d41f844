package vn.exemplar.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.exemplar.nomination.NominationSteps.NOTHING;
import static vn.exemplar.nomination.NominationSteps.done;
import static vn.exemplar.nomination.RunningNominationService.AUDITOR;
import static vn.exemplar.nomination.RunningNominationService.OFFICE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.contract.Topic;
import vn.exemplar.contract.publication.v1.ArticleWithdrawn;
import vn.exemplar.contract.review.v1.ExemplarRecognised;
import vn.exemplar.contract.review.v1.ReviewOpened;
import vn.exemplar.contract.review.v1.VoteConcluded;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.evidence.Sha256;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.stack.catalogue.SampleDocuments;
import vn.exemplar.stack.http.Answer;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Surroundings.class)
class DossierIT {
    private static final String TTCNTT_OFFICER = "p16";
    private static final String TTCNTT_HEAD = "p13";
    private static final String BCVT_OFFICER = "p15";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Topics topics = RunningNominationService.topics();
    private final LedgerReader ledger;
    private final Service service;
    private final NominationSteps steps;

    DossierIT(@Autowired Environment environment, @Autowired LedgerReader ledger) {
        this.ledger = ledger;
        this.service = RunningNominationService.in(environment);
        this.steps = new NominationSteps(service, ledger);
    }

    @Test
    void a_draft_is_invisible_outside_its_unit_until_it_is_submitted_N2() {
        Answer drafted = steps.draft(TTCNTT_OFFICER, "N01");
        String path = "nominations/" + drafted.id();
        assertThat(service.get(TTCNTT_HEAD, path, drafted.index()).status()).isEqualTo(200);
        assertThat(service.get(AUDITOR, path).status()).isEqualTo(200);
        for (String stranger : List.of(BCVT_OFFICER, OFFICE)) {
            assertThat(service.get(stranger, path).problem()).isEqualTo("nomination-not-found");
            assertThat(service.get(stranger, path + "/outcome").status()).isEqualTo(404);
            assertThat(listed(stranger, "state=DRAFT&unit=TTCNTT")).isZero();
        }
        assertThat(listed(TTCNTT_OFFICER, "state=DRAFT&text=trung%20tam%20cong%20nghe"))
                .isPositive();
        assertThat(service.post(BCVT_OFFICER, path + "/submission", NOTHING).problem())
                .isEqualTo("nomination-not-found");
        assertThat(service.post(BCVT_OFFICER, "nominations/unknown/submission", NOTHING)
                        .problem())
                .isEqualTo("nomination-not-found");
        Answer submitted = steps.signOffAndSubmit(TTCNTT_HEAD, drafted.id());
        assertThat(service.get(OFFICE, path, submitted.index()).status()).isEqualTo(200);
        assertThat(service.get(BCVT_OFFICER, path).status()).isEqualTo(404);
    }

    @Test
    void a_stale_save_is_answered_with_both_versions_N2() {
        Answer drafted = steps.draft(TTCNTT_OFFICER, "N08");
        String path = "nominations/" + drafted.id();
        String version = service.get(TTCNTT_OFFICER, path, drafted.index()).version();
        ObjectNode body = Nominations.sample("N08").body().put("title", "Tên mới");
        Answer revised = service.put(TTCNTT_OFFICER, path, body, version);
        assertThat(revised.status()).isEqualTo(200);
        assertThat(revised.version()).isEqualTo("1");
        Answer late = service.put(TTCNTT_OFFICER, path, body.put("title", "Tên khác"), version);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("stale-version");
        JsonNode details = late.json().path("details");
        assertThat(details.path("yours").path("title").asString()).isEqualTo("Tên khác");
        assertThat(details.path("theirs").path("title").asString()).isEqualTo("Tên mới");
        assertThat(details.path("differences").toString())
                .isEqualTo("[{\"field\":\"title\",\"theirs\":\"Tên mới\",\"yours\":\"Tên khác\"}]");
        Answer merged = service.put(TTCNTT_OFFICER, path, body, revised.version());
        Answer same = service.put(TTCNTT_OFFICER, path, body, merged.version());
        assertThat(same.status()).isEqualTo(204);
        assertThat(same.version()).isEqualTo(merged.version());
        Answer now = service.get(TTCNTT_OFFICER, path, merged.index());
        assertThat(now.json().path("content").path("title").asString()).isEqualTo("Tên khác");
    }

    @Test
    void a_save_says_what_it_was_based_on_N2() {
        String path = "nominations/" + steps.draft(TTCNTT_OFFICER, "N08").id();
        ObjectNode body = Nominations.sample("N08").body();
        assertThat(service.putWithout(TTCNTT_OFFICER, path, body).status()).isEqualTo(428);
        assertThat(service.putWithout(TTCNTT_OFFICER, path, body).problem()).isEqualTo("if-match-missing");
        assertThat(service.put(TTCNTT_OFFICER, path, body, "x").problem()).isEqualTo("if-match-malformed");
    }

    @Test
    void people_of_one_unit_save_different_claims_at_the_same_time_N2() {
        Answer drafted = steps.draft(TTCNTT_OFFICER, "N08");
        String path = "nominations/" + drafted.id();
        Map<String, Object> mine = Map.of("text", "Của tôi", "evidence", List.of());
        Answer first = service.put(TTCNTT_OFFICER, path + "/claims/1.G.01", mine, "0");
        Answer second = service.put(TTCNTT_OFFICER, path + "/claims/1.G.02", mine, "0");
        assertThat(List.of(first.status(), second.status())).containsExactly(200, 200);
        Map<String, Object> theirs = Map.of("text", "Của bạn", "evidence", List.of());
        Answer late = service.put(TTCNTT_OFFICER, path + "/claims/1.G.01", theirs, "0");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().path("details").path("differences").toString()).contains("Của tôi", "Của bạn");
        assertThat(service.put(BCVT_OFFICER, path + "/claims/1.G.01", theirs, "0")
                        .problem())
                .isEqualTo("nomination-not-found");
        Answer report = service.get(TTCNTT_OFFICER, path + "/completeness", second.index());
        JsonNode missing = report.json().path("missing").get(0);
        assertThat(missing.path("lack").asString()).isEqualTo("EVIDENCE_OR_REASON");
        assertThat(missing.path("subject").asString()).isEqualTo("1.G.01");
        assertThat(missing.path("text").path("vi").asString()).isNotBlank();
    }

    @Test
    void a_refused_sign_off_is_recorded_and_a_repeated_command_happens_once_N4() {
        String key = UUID.randomUUID().toString();
        ObjectNode body = Nominations.sample("N01").body();
        Answer first = service.post(TTCNTT_OFFICER, "nominations", body, key);
        assertThat(service.post(TTCNTT_OFFICER, "nominations", body, key).json())
                .isEqualTo(first.json());
        long before = refusals();
        Answer refused = service.post(TTCNTT_OFFICER, "nominations/" + first.id() + "/sign-off", NOTHING);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("no-authority-to-sign-off");
        assertThat(refusals()).isGreaterThan(before);
    }

    @Test
    void a_bad_body_is_answered_with_its_fields() {
        ObjectNode body = Nominations.sample("N01").body().put("title", " ");
        Answer answer = service.post(TTCNTT_OFFICER, "nominations", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().toString()).contains("title");
    }

    @Test
    void an_incomplete_dossier_is_returned_supplemented_and_accepted_N3_N5_N7() {
        Answer drafted = steps.draft("p14", "N05");
        String path = "nominations/" + drafted.id();
        steps.bringFiles("p11", drafted.id());
        assertThat(service.post("p11", path + "/sign-off", NOTHING).problem()).isEqualTo("criteria-unproven");
        done(service.post("p11", path + "/sign-off?unproven=true", NOTHING));
        Answer submitted = done(service.post("p11", path + "/submission", NOTHING));
        Answer receipt = service.get("p11", path + "/receipt", submitted.index());
        assertThat(receipt.json().path("number").asString()).startsWith("2021-2025/2023-");
        assertThat(receipt.json().path("ledgerIndex").asLong()).isEqualTo(submitted.index());
        assertThat(service.get(OFFICE, path + "/completeness")
                        .json()
                        .path("unprovenClaims")
                        .toString())
                .isEqualTo("[\"2.5.C.06\",\"2.5.C.12\"]");
        Answer early = service.post(OFFICE, path + "/acceptance", NOTHING);
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.problem()).isEqualTo("dossier-incomplete");
        Map<String, Object> note = Map.of("note", "Bổ sung một lần");
        assertThat(service.post(OFFICE, path + "/return", note).problem()).isEqualTo("check-not-finished");
        steps.mark(drafted.id(), "2.5.C.06", "2.5.C.12");
        Answer returned = done(service.post(OFFICE, path + "/return", note));
        Answer seen = service.get("p14", path, returned.index());
        assertThat(seen.json().path("defects")).hasSize(2);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                service.get("p14", path).json().path("dueOn").asString(""))
                        .as("the last day that the time limit says")
                        .isGreaterThan(LocalDate.now(ZoneId.of("UTC")).toString()));
        assertThat(seen.json().has("checklist")).isFalse();
        String version = service.get("p14", path, returned.index()).version();
        ObjectNode supplement =
                Nominations.sample("N05").supplemented().withFewFiles().body();
        done(service.put("p14", path, supplement, version));
        steps.bringFiles("p11", drafted.id());
        JsonNode file = service.get("p14", path + "/files").json().path("items").path(0);
        String newer = path + "/files/" + file.path("id").asString() + "/versions?name=chung.pdf";
        done(service.upload("p14", newer, SampleDocuments.named("chung.pdf")));
        done(service.post("p11", path + "/sign-off", NOTHING));
        Answer sent = done(service.post("p11", path + "/submission", NOTHING));
        assertThat(service.get("p11", path + "/receipt", sent.index()).json())
                .as("the receipt of the first submission stays what it proved")
                .isEqualTo(receipt.json());
        JsonNode ofSupplement = service.get("p11", path + "/receipt?round=1").json();
        assertThat(ofSupplement.path("ledgerIndex").asLong()).isEqualTo(sent.index());
        assertThat(ofSupplement.path("number").asString())
                .startsWith("2021-2025/2023-")
                .isGreaterThan(receipt.json().path("number").asString());
        JsonNode changed =
                service.get(OFFICE, path + "/differences", sent.index()).json();
        assertThat(changed.path("points").valueStream().map(JsonNode::asString))
                .as("what was said otherwise, and what the new version of a file proves")
                .contains("2.5.C.06", "2.5.C.12", "SUBMISSION_LETTER");
        assertThat(changed.path("differences").get(0).path("field").asString())
                .isEqualTo("claims/2.5.C.06/noEvidenceReason");
        JsonNode checklist = service.get(OFFICE, path + "/checklist").json();
        assertThat(checklist.path("open").valueStream().map(JsonNode::asString))
                .contains("2.5.C.06", "2.5.C.12", "SUBMISSION_LETTER");
        assertThat(checklist.path("points").get(0).path("mark").path("verdict").asString())
                .isEqualTo("PASS");
        assertThat(service.post(OFFICE, path + "/acceptance", NOTHING).problem())
                .isEqualTo("checklist-not-passed");
        Answer accepted = steps.accept(drafted.id());
        assertThat(service.get("p14", path, accepted.index())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void somebody_whom_the_directory_does_not_know_is_not_nominated_and_who_has_no_account_is_N4() {
        ObjectNode unknown = Nominations.sample("N03").withFewFiles().body();
        ObjectNode subject = (ObjectNode) unknown.path("subject");
        subject.put("personId", "lhm");
        Answer refused = service.post(TTCNTT_OFFICER, "nominations", unknown);
        assertThat(refused.problem()).isEqualTo("person-unknown");
        subject.remove("personId");
        subject.put("birthYear", 1968);
        assertThat(service.post(TTCNTT_OFFICER, "nominations", unknown).status())
                .isEqualTo(201);
        JsonNode found = service.get(TTCNTT_OFFICER, "people/p16").json();
        assertThat(found.path("name").asString()).isNotBlank();
    }

    @Test
    void acceptance_goes_to_kafka_without_what_is_confidential() {
        String id = steps.accepted(TTCNTT_OFFICER, TTCNTT_HEAD, "N02");
        List<ConsumerRecord<String, String>> records =
                await().atMost(PATIENCE).until(() -> topics.read(Topic.NOMINATION, id), found -> !found.isEmpty());
        assertThat(records).hasSize(1);
        ConsumerRecord<String, String> record = records.getFirst();
        assertThat(new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .isEqualTo("nomination.NominationAccepted.v1");
        assertThat(record.value())
                .contains("\"draftedBy\":[\"p16\"]", "\"signedOffBy\":\"p13\"")
                .doesNotContain("n02-tong-hop-xep-loai-dang-vien.pdf");
        assertThat(topics.read(Topic.NOMINATION, "VPS")).isNotEmpty();
        assertThat(topics.read(Topic.NOMINATION, "2021-2025")).isNotEmpty();
    }

    @Test
    void the_outcome_follows_the_review_however_often_it_is_told() {
        String id = steps.accepted(TTCNTT_OFFICER, TTCNTT_HEAD, "N01");
        String path = "nominations/" + id + "/outcome";
        assertThat(service.get(TTCNTT_OFFICER, path).json().path("review").isNull())
                .isTrue();
        topics.send(new ReviewOpened("r-" + id, id, "quy-che-2021", 1), 2);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.get(TTCNTT_OFFICER, path)
                                .json()
                                .path("review")
                                .path("reviewId")
                                .asString(""))
                        .isEqualTo("r-" + id));
        assertThat(service.get(BCVT_OFFICER, path).status()).isEqualTo(404);
        topics.send(new ArticleWithdrawn("a-" + id, "x-" + id, id, "ERASURE", Instant.EPOCH), 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(listed(TTCNTT_OFFICER, "fate=TAKEN_DOWN&text=trung%20tam"))
                        .isPositive());
    }

    @Test
    void late_comes_only_who_was_given_an_extension_N5() {
        ObjectNode late = Nominations.sample("N08").withFewFiles().body().put("year", 2021);
        String id = steps.draft(TTCNTT_OFFICER, late).id();
        String path = "nominations/" + id;
        steps.bringFiles(TTCNTT_HEAD, id);
        done(service.post(TTCNTT_HEAD, path + "/sign-off", NOTHING));
        long before = refusals();
        assertThat(service.post(TTCNTT_HEAD, path + "/submission", NOTHING).problem())
                .isEqualTo("no-window-open");
        assertThat(refusals()).isEqualTo(before + 1);
        Map<String, Object> extension =
                Map.of("lastDay", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString(), "reason", "Bão lũ");
        done(service.post(OFFICE, path + "/extension", extension));
        Answer submitted = done(service.post(TTCNTT_HEAD, path + "/submission", NOTHING));
        assertThat(service.get(TTCNTT_HEAD, path + "/receipt", submitted.index())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_held_nomination_waits_for_the_competent_conclusion_N8() {
        String id = steps.submitted(TTCNTT_OFFICER, TTCNTT_HEAD, "N08");
        String path = "nominations/" + id;
        Answer held = done(service.post(
                OFFICE, path + "/hold", Map.of("matter", "INSPECTION", "reason", "Thông báo thanh tra 12/TB-TTr")));
        assertThat(service.get(TTCNTT_HEAD, path, held.index())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("HELD");
        assertThat(service.post(OFFICE, path + "/acceptance", NOTHING).problem())
                .isEqualTo("dossier-not-under-check");
        String ofUnit = service.get(OFFICE, path + "/files")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        byte[] document = "Kết luận: không có vi phạm".getBytes(StandardCharsets.UTF_8);
        String file = done(service.upload(OFFICE, path + "/files?name=ket-luan-07.txt", document))
                .id();
        assertThat(service.upload(OFFICE, path + "/files/" + ofUnit + "/versions?name=khac.txt", document)
                        .problem())
                .isEqualTo("file-of-another-unit");
        Map<String, Object> conclusion = new HashMap<>(
                Map.of("number", "07/KL-TTr", "issuedBy", "Thanh tra Sở", "issuedOn", "2023-03-10", "fileId", "none"));
        assertThat(service.post(OFFICE, path + "/hold-release", Map.of("reason", "Xong", "conclusion", conclusion))
                        .problem())
                .isEqualTo("conclusion-not-in-vault");
        conclusion.put("fileId", file);
        assertThat(service.post(OFFICE, path + "/hold-release", Map.of("reason", "Xong"))
                        .status())
                .isEqualTo(400);
        Answer released =
                done(service.post(OFFICE, path + "/hold-release", Map.of("reason", "Xong", "conclusion", conclusion)));
        JsonNode kept = service.get(TTCNTT_HEAD, path, released.index()).json().path("conclusion");
        assertThat(kept.path("file").asString()).isEqualTo("ket-luan-07.txt");
        assertThat(kept.path("sha256").asString()).isEqualTo(Sha256.of("Kết luận: không có vi phạm"));
        steps.accept(id);
    }

    @Test
    void a_unit_withdraws_until_the_council_has_decided_N8() {
        String id = steps.accepted(TTCNTT_OFFICER, TTCNTT_HEAD, "N02");
        topics.send(new VoteConcluded("r-" + id, id, "s1", 1, "PASSED", 8, 0, 0, 9, "2/3", Instant.now()), 1);
        Map<String, Object> reason = Map.of("reason", "Đơn vị đề nghị rút");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.get(TTCNTT_OFFICER, "nominations/" + id + "/outcome")
                                .json()
                                .path("vote")
                                .isNull())
                        .isFalse());
        assertThat(service.post(TTCNTT_HEAD, "nominations/" + id + "/withdrawal", reason)
                        .problem())
                .isEqualTo("nomination-no-longer-withdrawable");
        String open = steps.accepted(TTCNTT_OFFICER, TTCNTT_HEAD, "N02");
        done(service.post(
                OFFICE, "nominations/" + open + "/hold", Map.of("matter", "COMPLAINT", "reason", "Đơn số 5")));
        Answer withdrawn = done(service.post(TTCNTT_HEAD, "nominations/" + open + "/withdrawal", reason));
        assertThat(service.get(OFFICE, "nominations/" + open, withdrawn.index())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("WITHDRAWN");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(topics.read(Topic.NOMINATION, open).stream()
                                .map(record -> new String(
                                        record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8)))
                        .containsExactly(
                                "nomination.NominationAccepted.v1",
                                "nomination.NominationHeld.v1",
                                "nomination.NominationWithdrawn.v1"));
        assertThat(topics.read(Topic.NOMINATION, open))
                .noneMatch(record -> record.value().contains("Đơn số 5"));
    }

    @Test
    void a_council_that_decided_before_it_heard_of_the_withdrawal_keeps_the_nomination_N8() {
        String id = steps.accepted(TTCNTT_OFFICER, TTCNTT_HEAD, "N02");
        String path = "nominations/" + id;
        done(service.post(TTCNTT_HEAD, path + "/withdrawal", Map.of("reason", "Đơn vị đề nghị rút")));
        Instant counted = Instant.parse("2026-03-01T02:03:04Z");
        topics.send(new VoteConcluded("r-" + id, id, "s1", 1, "PASSED", 8, 0, 0, 9, "2/3", counted), 2);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.get(TTCNTT_HEAD, path)
                                .json()
                                .path("state")
                                .asString())
                        .isEqualTo("ACCEPTED"));
        assertThat(service.get(TTCNTT_HEAD, path)
                        .json()
                        .path("withdrawal")
                        .path("overtakenBy")
                        .asString())
                .isEqualTo(counted.toString());
        assertThat(ledger.eventsOf(id, 0))
                .filteredOn(event -> event.storedType().equals("nomination.WithdrawalOvertaken.v1"))
                .hasSize(1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.get(TTCNTT_HEAD, path + "/outcome")
                                .json()
                                .path("vote")
                                .path("outcome")
                                .asString())
                        .isEqualTo("PASSED"));
    }

    @Test
    void an_achievement_that_was_rewarded_is_shown_side_by_side_and_decided_N9() {
        steps.importRewards();
        JsonNode found = service.get(
                        "p17",
                        "rewards?text=mai%20am%20ket%20noi",
                        ledger.head().orElseThrow())
                .json();
        assertThat(found.path("items").get(0).path("code").asString()).isEqualTo("RA-2021-01");
        String id = steps.submitted("p17", "p05", "N06");
        String path = "nominations/" + id;
        JsonNode one = service.get(
                        OFFICE, path + "/earlier-cases", ledger.head().orElseThrow())
                .json()
                .path("cases")
                .get(0);
        assertThat(one.path("caseId").asString()).isEqualTo("reward:RA-2021-01");
        assertThat(one.path("earlier").path("reference").asString()).isEqualTo("47/QĐ-STTTT");
        assertThat(one.path("nomination").path("achievements").get(0).asString())
                .contains("9 căn nhà");
        steps.mark(id);
        assertThat(service.post(OFFICE, path + "/acceptance", NOTHING).problem())
                .isEqualTo("duplicate-undecided");
        steps.decideEarlierCases(id, true);
        assertThat(service.post(OFFICE, path + "/acceptance", NOTHING).problem())
                .isEqualTo("duplicate-confirmed");
        Answer returned = done(service.post(OFFICE, path + "/return", NOTHING));
        assertThat(service.get("p17", path, returned.index()).json().path("defects"))
                .hasSize(1);
    }

    @Test
    void another_achievement_of_a_rewarded_person_is_no_duplicate_N9() {
        steps.importRewards();
        String id = steps.submitted("p14", "p11", "N07");
        assertThat(service.get(
                                OFFICE,
                                "nominations/" + id + "/earlier-cases",
                                ledger.head().orElseThrow())
                        .json()
                        .path("cases")
                        .toString())
                .doesNotContain("reward:");
    }

    @Test
    void a_lead_becomes_a_nomination_and_both_know_it_N1() {
        Map<String, Object> report =
                Map.of("about", "Tổ Sóng bản xa", "unit", "BCVT", "paragraph", "Đưa sóng tới 11 thôn vùng lõm.");
        Answer reported = done(service.post(TTCNTT_OFFICER, "leads", report));
        String lead = "leads/" + reported.id();
        for (String reader : List.of(TTCNTT_OFFICER, BCVT_OFFICER, OFFICE, AUDITOR)) {
            assertThat(service.get(reader, lead, reported.index()).status())
                    .as(reader)
                    .isEqualTo(200);
        }
        assertThat(service.get("p17", lead).problem()).isEqualTo("lead-not-found");
        assertThat(service.post(
                                "p17",
                                "nominations?leadId=" + reported.id(),
                                Nominations.sample("N06").body())
                        .problem())
                .isEqualTo("lead-not-found");
        Answer drafted = service.post(
                BCVT_OFFICER,
                "nominations?leadId=" + reported.id(),
                Nominations.sample("N04").body());
        assertThat(drafted.status()).isEqualTo(201);
        assertThat(service.get(BCVT_OFFICER, "nominations/" + drafted.id(), drafted.index())
                        .json()
                        .path("leadId")
                        .asString())
                .isEqualTo(reported.id());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.get(OFFICE, lead)
                                .json()
                                .path("nominationId")
                                .asString(""))
                        .isEqualTo(drafted.id()));
        assertThat(service.post(BCVT_OFFICER, lead + "/closing", Map.of("reason", "Trùng"))
                        .problem())
                .isEqualTo("lead-not-open");
    }

    @Test
    void the_office_and_the_unit_have_their_time_and_it_stands_still_for_a_reason_G5() {
        String id = steps.submitted("p14", "p11", "N05");
        limit(id, "DOSSIER_CHECK", "RUNNING");
        steps.mark(id, "2.5.C.06");
        done(service.post(OFFICE, "nominations/" + id + "/return", NOTHING));
        limit(id, "DOSSIER_CHECK", "PAUSED");
        limit(id, "SUPPLEMENT", "RUNNING");
        done(service.post(OFFICE, "nominations/" + id + "/hold", Map.of("matter", "COMPLAINT", "reason", "Đơn số 5")));
        limit(id, "SUPPLEMENT", "PAUSED");
        done(service.post("p11", "nominations/" + id + "/withdrawal", Map.of("reason", "Rút")));
        limit(id, "SUPPLEMENT", "CANCELLED");
        limit(id, "DOSSIER_CHECK", "CANCELLED");
    }

    private void limit(String nominationId, String kind, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(service.get(OFFICE, "time-limits?subject=" + nominationId + "&kind=" + kind)
                                        .json()
                                        .path("items")
                                        .path(0)
                                        .path("state")
                                        .asString(""))
                                .isEqualTo(state));
    }

    @Test
    void a_second_nomination_of_a_subject_in_a_year_is_flagged_N9() {
        steps.submitted(BCVT_OFFICER, "p12", "N04");
        String id = steps.submitted(BCVT_OFFICER, "p12", "N04");
        steps.mark(id);
        Answer refused = service.post(OFFICE, "nominations/" + id + "/acceptance", NOTHING);
        assertThat(refused.problem()).isEqualTo("duplicate-undecided");
        assertThat(refused.json().path("details").path("cases").get(0).asString())
                .startsWith("nomination:");
        steps.accept(id);
    }

    @Test
    void what_was_recognised_in_an_earlier_year_is_flagged_N9() {
        String person = "p09";
        String first = of(person, 2023);
        steps.accept(first);
        topics.send(recognised(first, person), 2);
        String entry = "reward:" + first + ".1";
        await().atMost(PATIENCE).until(() -> ledger.lastSequenceOf(entry).isPresent());
        String later = of(person, 2024);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.get(
                                        OFFICE,
                                        "nominations/" + later + "/earlier-cases",
                                        ledger.head().orElseThrow())
                                .json()
                                .path("cases")
                                .findValuesAsString("caseId"))
                        .contains(entry));
        assertThat(ledger.eventsOf(entry, 0)).hasSize(1);
    }

    private String of(String person, int year) {
        ObjectNode body = Nominations.sample("N03").withFewFiles().body();
        body.put("year", year);
        ((ObjectNode) body.path("subject")).put("personId", person);
        ((ObjectNode) body.path("achievements").get(0)).put("title", "Vá áo đêm đông cho người già neo đơn");
        String id = steps.draft(BCVT_OFFICER, body).id();
        steps.signOffAndSubmit("p12", id);
        return id;
    }

    private static ExemplarRecognised recognised(String nominationId, String person) {
        return new ExemplarRecognised(
                "x-" + nominationId,
                "r-" + nominationId,
                nominationId,
                "2021-2025",
                1,
                2023,
                "Gương sáng",
                "ROLE_MODEL",
                "FIELD_SPECIFIC",
                "CHARITY",
                List.of(),
                "INDIVIDUAL",
                "BCVT",
                person,
                "BCVT",
                "Tóm tắt",
                "99/QĐ-STTTT",
                LocalDate.of(2023, 12, 20),
                new ExemplarRecognised.PublicationConsent(true, true, true, true),
                new ExemplarRecognised.Personal("Người tốt"));
    }

    private int listed(String person, String query) {
        return service.get(person, "nominations?" + query).json().path("total").asInt();
    }

    private long refusals() {
        try (CommitCursor commits = ledger.commits(0)) {
            long found = 0;
            while (commits.hasNext()) {
                Commit commit = commits.next();
                found += commit.events().stream()
                        .filter(event -> event.storedType().equals("chassis.ActRefused.v1"))
                        .count();
            }
            return found;
        }
    }
}

package vn.exemplar.nomination.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.evidence.Sha256;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.nomination.events.ContentChange;
import vn.exemplar.nomination.nomination.events.EarlierCase;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.ChecklistMarked;
import vn.exemplar.nomination.nomination.events.OfficeActed.Conclusion;
import vn.exemplar.nomination.nomination.events.OfficeActed.Defect;
import vn.exemplar.nomination.nomination.events.OfficeActed.DuplicateDecided;
import vn.exemplar.nomination.nomination.events.OfficeActed.ErasureOrdered;
import vn.exemplar.nomination.nomination.events.OfficeActed.HoldReleased;
import vn.exemplar.nomination.nomination.events.OfficeActed.Mark;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationAccepted;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationHeld;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationNotAccepted;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationReopened;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationReturned;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationTransferred;
import vn.exemplar.nomination.nomination.events.OfficeActed.NonAcceptanceUndone;
import vn.exemplar.nomination.nomination.events.OfficeActed.SubmissionExtended;
import vn.exemplar.nomination.nomination.events.OfficeActed.SupplementExtended;
import vn.exemplar.nomination.nomination.events.Participants;
import vn.exemplar.nomination.nomination.events.ServiceActed.DuplicatesFlagged;
import vn.exemplar.nomination.nomination.events.ServiceActed.NominationExpired;
import vn.exemplar.nomination.nomination.events.ServiceActed.PersonalDataErased;
import vn.exemplar.nomination.nomination.events.ServiceActed.WithdrawalOvertaken;
import vn.exemplar.nomination.nomination.events.SubmittedFile;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftGivenBack;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationDrafted;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSignedOff;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSubmitted;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSupplemented;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationWithdrawn;
import vn.exemplar.nomination.nomination.events.UnitActed.SignOffDropped;
import vn.exemplar.nomination.programme.ProgrammeFacts.OpenWindow;
import vn.exemplar.nomination.programme.Programmes;
import vn.exemplar.stack.catalogue.Catalogue;

/** The words in which tests speak of a nomination: one of the catalogue's eight, and what happens to it. */
public final class Nominations {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, JsonNode> SAMPLE = Catalogue.read().nominations().stream()
            .collect(Collectors.toMap(one -> one.path("id").asString(), one -> one));
    public static final LocalDate DUE = LocalDate.of(2023, 3, 31);

    /** Working days from the return to that day. */
    public static final int DAYS = 12;

    public static final WorkingDays CALENDAR = new WorkingDays(Map.of(2023, 1), Set.of(), Set.of());
    public static final Act OFFICE = Acts.standingOffice();
    /** An officer of the standing office who also works in the unit of the first nomination, so that drafts are seen. */
    public static final Act OFFICE_IN_THE_UNIT = inTheUnit();

    public static final long SUBMISSION_INDEX = 41;
    public static final EarlierCase REWARD =
            new EarlierCase("reward:RA-2021-02", "ACHIEVEMENT_REWARDED", 63, "0f0f0f0f0f0f0f0f");

    private final String sampleId;
    private final ObjectNode body;

    private Nominations(String sampleId, ObjectNode body) {
        this.sampleId = sampleId;
        this.body = body;
    }

    public static Scenario<Nomination, NominationEvent> none() {
        return Scenario.of(Nomination.NONE, Nomination::after);
    }

    private static Act inTheUnit() {
        Act act = Acts.by("p10", "TTCNTT", "STANDING_OFFICER");
        Actor both = new Actor("p10", "TTCNTT", List.of("UNIT_OFFICER", "STANDING_OFFICER"));
        return new Act(
                both,
                act.role(),
                act.at(),
                act.commandId(),
                act.fingerprint(),
                act.door(),
                act.correlationId(),
                act.cause());
    }

    /** The same act at another time. */
    public static Act at(String time, Act act) {
        return new Act(
                act.actor(),
                act.role(),
                Instant.parse(time),
                act.commandId(),
                act.fingerprint(),
                act.door(),
                act.correlationId(),
                act.cause());
    }

    public static Nominations sample(String id) {
        ObjectNode body = (ObjectNode) SAMPLE.get(id).deepCopy();
        body.remove(List.of("id", "preparedBy", "signedOffBy", "signedOffOn", "nominatingUnit", "scenario"));
        body.path("evidence").forEach(evidence -> ((ObjectNode) evidence).remove("visibility"));
        return new Nominations(id, body);
    }

    /** What the unit sends; may be changed. */
    public ObjectNode body() {
        return body;
    }

    public NominationContent content() {
        return JSON.treeToValue(body, NominationBody.class).content();
    }

    public String id() {
        return "a0a0a0a0-b1b1-3c3c-8d8d-e4e4e4e4e4e4";
    }

    public String unit() {
        return SAMPLE.get(sampleId).path("nominatingUnit").asString();
    }

    public String officerId() {
        return SAMPLE.get(sampleId).path("preparedBy").asString();
    }

    public String headId() {
        return SAMPLE.get(sampleId).path("signedOffBy").asString();
    }

    public Act officer() {
        return Acts.by(officerId(), unit(), "UNIT_OFFICER");
    }

    public Act head() {
        return Acts.by(headId(), unit(), "UNIT_HEAD");
    }

    /** The same nomination, said otherwise. */
    public Nominations with(Consumer<ObjectNode> change) {
        Nominations changed = new Nominations(sampleId, body.deepCopy());
        change.accept(changed.body);
        return changed;
    }

    /** Gives every claim without a proof the reason why there is none. */
    public Nominations supplemented() {
        Nominations changed = new Nominations(sampleId, body.deepCopy());
        for (JsonNode claim : changed.body.path("claims")) {
            if (claim.path("evidence").isEmpty()
                    && claim.path("noEvidenceReason").isNull()) {
                ((ObjectNode) claim).put("noEvidenceReason", "Chưa có số liệu công bố");
            }
        }
        return changed;
    }

    /** Names one file for all that is not confidential, so that a test need not upload a whole dossier. */
    public Nominations withFewFiles() {
        Nominations changed = new Nominations(sampleId, body.deepCopy());
        changed.body.path("dossierParts").forEach(part -> ((ObjectNode) part).put("file", "chung.pdf"));
        for (JsonNode evidence : changed.body.path("evidence")) {
            if (!visibilityOf(evidence.path("file").asString()).equals("CONFIDENTIAL")) {
                ((ObjectNode) evidence).put("file", "chung.pdf");
            }
        }
        return changed;
    }

    /** With what its unit brings a file of the catalogue. */
    public static String visibilityOf(String file) {
        return SAMPLE.values().stream()
                .flatMap(nomination -> nomination.path("evidence").valueStream())
                .filter(evidence -> evidence.path("file").asString().equals(file))
                .map(evidence -> evidence.path("visibility").asString())
                .findFirst()
                .orElse("INTERNAL");
    }

    public Nominations withoutFirstClaim() {
        Nominations changed = new Nominations(sampleId, body.deepCopy());
        ((ArrayNode) changed.body.path("claims")).remove(0);
        return changed;
    }

    public AskedCriteria criteria() {
        return ContentFitsTheProgramme.check(content(), Programmes.inForce());
    }

    public List<String> points() {
        return Checklist.points(criteria());
    }

    /** The first claim, in other words. */
    public NominationContent.Claim claim(String text) {
        NominationContent.Claim first = content().claims().getFirst();
        return new NominationContent.Claim(
                first.criterionId(), text, first.evidence(), List.of(), first.noEvidenceReason());
    }

    public List<OpenWindow> window() {
        List<Integer> years = IntStream.rangeClosed(2021, 2025).boxed().toList();
        return List.of(new OpenWindow("2021-2025", LocalDate.of(2023, 3, 1), DUE, years));
    }

    public String receiptNumber() {
        return "2021-2025/" + content().year() + "-000041";
    }

    public NominationDrafted drafted() {
        return drafted(null);
    }

    public NominationDrafted drafted(@Nullable String leadId) {
        return new NominationDrafted(
                id(), "2021-2025", 1, unit(), leadId, content(), criteria(), officerId(), Acts.NOW);
    }

    /** What a save of this content records over another. */
    public DraftRevised revised(Nominations before) {
        ContentChange change = ContentChange.between(before.content(), content());
        return new DraftRevised(id(), 1, change, null, officerId(), Acts.NOW);
    }

    public DraftRevised claimSaved(String text) {
        return claimSaved(claim(text));
    }

    public DraftRevised claimSaved(NominationContent.Claim claim) {
        ContentChange change =
                new ContentChange(null, null, null, null, null, List.of(), List.of(), List.of(claim), List.of(), null);
        return new DraftRevised(id(), 1, change, null, officerId(), Acts.NOW);
    }

    /** What the vault holds: every file that the nomination names. */
    public List<SubmittedFile> files() {
        return content().fileNames().stream()
                .map(name -> new SubmittedFile(name, "id of " + name, Sha256.of(name), visibilityOf(name)))
                .toList();
    }

    public NominationSignedOff signedOff() {
        boolean leads = headId().equals(content().subject().representativeId());
        return new NominationSignedOff(id(), headId(), "HEAD", null, leads, files(), Acts.NOW);
    }

    public SignOffDropped signOffDropped() {
        return new SignOffDropped(id(), officerId(), Acts.NOW);
    }

    public DraftGivenBack givenBack() {
        return new DraftGivenBack(id(), "Nêu rõ số liệu", headId(), Acts.NOW);
    }

    public SubmissionExtended extended(LocalDate lastDay) {
        return new SubmissionExtended(id(), lastDay, "Bão lũ", "p10", Acts.NOW);
    }

    public NominationSubmitted submitted() {
        return new NominationSubmitted(id(), 1, files(), false, 15, headId(), Acts.NOW);
    }

    public DuplicatesFlagged flagged(EarlierCase... cases) {
        return new DuplicatesFlagged(id(), List.of(cases), Acts.NOW);
    }

    public DuplicateDecided decided(EarlierCase earlierCase, boolean duplicate) {
        return new DuplicateDecided(id(), earlierCase, duplicate, "Đã đối chiếu hai bên", "p10", Acts.NOW);
    }

    /** Every point passed, but for the failed ones. */
    public ChecklistMarked marked(int round, String... failed) {
        List<Mark> marks = points().stream()
                .map(point -> List.of(failed).contains(point)
                        ? new Mark(point, "FAIL", "Thiếu minh chứng")
                        : new Mark(point, "PASS", "Đạt"))
                .toList();
        return new ChecklistMarked(id(), round, marks, "p10", Acts.NOW);
    }

    public NominationReturned returned(int round, String... failed) {
        List<Defect> defects = Stream.of(failed)
                .map(point -> new Defect(point, null, "Thiếu minh chứng"))
                .toList();
        return new NominationReturned(id(), unit(), round, defects, "Bổ sung một lần", DAYS, "p10", Acts.NOW);
    }

    public NominationNotAccepted notAccepted(int round, String... failed) {
        return new NominationNotAccepted(
                id(),
                null,
                round,
                0,
                returned(round, failed).defects(),
                "Đã hết số lần bổ sung",
                null,
                "p10",
                Acts.NOW);
    }

    /** @param awaitedRound of the supplement that was awaited */
    public NominationNotAccepted turnedDown(String ground, int awaitedRound, @Nullable Conclusion conclusion) {
        List<Defect> reason = List.of(new Defect(null, null, "Không đủ điều kiện"));
        return new NominationNotAccepted(
                id(), ground, awaitedRound, awaitedRound, reason, null, conclusion, "p10", Acts.NOW);
    }

    /** By a second officer. */
    public NonAcceptanceUndone nonAcceptanceUndone() {
        return new NonAcceptanceUndone(id(), "Từ chối nhầm", "p03", Acts.NOW);
    }

    /** By a second officer. */
    public HoldReleased holdUndone(int round, boolean afterAcceptance) {
        return new HoldReleased(id(), null, "Tạm dừng nhầm", round, afterAcceptance, "p03", Acts.NOW);
    }

    public NominationSupplemented supplementSent(int round) {
        return new NominationSupplemented(id(), round, files(), headId(), Acts.NOW);
    }

    public NominationHeld held() {
        return held(0, Acts.NOW.toString());
    }

    /** @param round of the supplement that is awaited */
    public NominationHeld held(int round, String time) {
        return new NominationHeld(
                id(), "INSPECTION", "Thông báo thanh tra 12/TB-TTr", round, false, "p10", Instant.parse(time));
    }

    public NominationTransferred transferred(String toUnit) {
        return new NominationTransferred(id(), unit(), toUnit, "Đơn vị đã sáp nhập", "p10", Acts.NOW);
    }

    public HoldReleased released(int round) {
        return new HoldReleased(id(), conclusion(), "Không có vi phạm", round, false, "p10", Acts.NOW);
    }

    public Conclusion conclusion() {
        return new Conclusion(
                "07/KL-TTr", "Thanh tra Sở", LocalDate.of(2023, 3, 10), "ket-luan-07.pdf", "ab".repeat(32));
    }

    public SupplementExtended supplementExtended(int workingDays) {
        return new SupplementExtended(id(), 1, workingDays, "Bão lũ", "p10", Acts.NOW);
    }

    /** By a second officer. */
    public NominationReopened reopened(int workingDays) {
        return new NominationReopened(id(), unit(), 1, workingDays, "Bão lũ", "p03", Acts.NOW);
    }

    public NominationExpired expired() {
        return new NominationExpired(id(), 1, DUE, Acts.NOW);
    }

    public NominationAccepted accepted() {
        return accepted(files());
    }

    public NominationAccepted accepted(List<SubmittedFile> files) {
        List<String> officer = List.of(officerId());
        return new NominationAccepted(
                id(),
                "2021-2025",
                1,
                unit(),
                content(),
                files,
                new Participants(officer, headId(), officer),
                receiptNumber(),
                Acts.NOW,
                "p10",
                Acts.NOW,
                SUBMISSION_INDEX);
    }

    public NominationWithdrawn withdrawn(boolean afterAcceptance) {
        return withdrawn(true, 0, afterAcceptance);
    }

    public NominationWithdrawn withdrawn(boolean sent, int round, boolean afterAcceptance) {
        return new NominationWithdrawn(id(), "Đơn vị đề nghị rút", sent, round, afterAcceptance, headId(), Acts.NOW);
    }

    public WithdrawalOvertaken withdrawalOvertaken() {
        return new WithdrawalOvertaken(id(), Acts.NOW, Acts.NOW);
    }

    public ErasureOrdered erasureOrdered() {
        return new ErasureOrdered(id(), null, "DATA_SUBJECT_REQUEST", "Theo đơn số 7", "p10", Acts.NOW);
    }

    public PersonalDataErased erased() {
        return new PersonalDataErased(id(), null, "DATA_SUBJECT_REQUEST", "Theo đơn số 7", Acts.NOW);
    }

    public Scenario<Nomination, NominationEvent> asDraft() {
        return none().given(drafted());
    }

    public Scenario<Nomination, NominationEvent> asSigned() {
        return asDraft().given(signedOff());
    }

    public Scenario<Nomination, NominationEvent> asSubmitted() {
        return asSigned().given(submitted());
    }

    /** Every point marked, the given ones as failed. */
    public Scenario<Nomination, NominationEvent> asMarked(String... failed) {
        return asSubmitted().given(marked(0, failed));
    }

    public Scenario<Nomination, NominationEvent> asReturned(String... failed) {
        return asMarked(failed).given(returned(1, failed));
    }

    public Scenario<Nomination, NominationEvent> asAccepted() {
        return asMarked().given(accepted());
    }

    /** Returned and supplemented twice, which is as often as it may be. */
    public Scenario<Nomination, NominationEvent> asSupplementedTwice(String failed) {
        return asReturned(failed)
                .given(signedOff(), supplementSent(1), returned(2, failed), signedOff(), supplementSent(2));
    }
}

package vn.exemplar.nomination.dossier.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.dossier.Checklist;
import vn.exemplar.nomination.dossier.events.*;
import vn.exemplar.nomination.dossier.events.ErasureOrdered;
import vn.exemplar.nomination.dossier.events.PersonalDataErased;
import vn.exemplar.nomination.dossier.events.SubmittedFile;
import vn.exemplar.nomination.dossier.write.acceptnomination.AcceptNomination;
import vn.exemplar.nomination.dossier.write.draftnomination.ContentFitsTheProgramme;
import vn.exemplar.nomination.dossier.write.draftnomination.DraftNomination;
import vn.exemplar.nomination.dossier.write.returndossier.ReturnDossier;
import vn.exemplar.nomination.dossier.write.revisedraft.ReviseDraft;
import vn.exemplar.nomination.dossier.write.saveclaim.SaveClaim;
import vn.exemplar.nomination.dossier.write.signoffnomination.SignOffNomination;
import vn.exemplar.nomination.dossier.write.submitnomination.NominationWindow;
import vn.exemplar.nomination.dossier.write.submitnomination.SubmitNomination;
import vn.exemplar.nomination.evidence.Sha256;
import vn.exemplar.nomination.programme.Programmes;
import vn.exemplar.stack.catalogue.Catalogue;

/** The words in which tests speak of a nomination: one of the catalogue's eight, and what happens to it. */
public final class Nominations {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, JsonNode> SAMPLE = Catalogue.read().nominations().stream()
            .collect(Collectors.toMap(one -> one.path("id").asString(), one -> one));
    public static final LocalDate DUE = LocalDate.of(2023, 3, 31);

    private final String sampleId;
    private final ObjectNode body;

    private Nominations(String sampleId, ObjectNode body) {
        this.sampleId = sampleId;
        this.body = body;
    }

    public static Nominations sample(String id) {
        ObjectNode body = (ObjectNode) SAMPLE.get(id).deepCopy();
        body.remove(List.of("id", "preparedBy", "signedOffBy", "signedOffOn", "nominatingUnit", "scenario"));
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

    String unit() {
        return SAMPLE.get(sampleId).path("nominatingUnit").asString();
    }

    String officerId() {
        return SAMPLE.get(sampleId).path("preparedBy").asString();
    }

    String headId() {
        return SAMPLE.get(sampleId).path("signedOffBy").asString();
    }

    Act officer() {
        return Acts.by(officerId(), unit(), "UNIT_OFFICER");
    }

    Act head() {
        return Acts.by(headId(), unit(), "UNIT_HEAD");
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
            if (!evidence.path("visibility").asString().equals("CONFIDENTIAL")) {
                ((ObjectNode) evidence).put("file", "chung.pdf");
            }
        }
        return changed;
    }

    Nominations withoutFirstClaim() {
        Nominations changed = new Nominations(sampleId, body.deepCopy());
        ((ArrayNode) changed.body.path("claims")).remove(0);
        return changed;
    }

    AskedCriteria criteria() {
        return ContentFitsTheProgramme.check(content(), Programmes.inForce());
    }

    List<String> points() {
        return Checklist.points(criteria());
    }

    DraftNomination draft() {
        return new DraftNomination(id(), null, Programmes.inForce(), true, content(), officer());
    }

    ReviseDraft revise(long readVersion) {
        return new ReviseDraft(id(), readVersion, Programmes.inForce(), content(), officer());
    }

    SaveClaim saveClaim(long readVersion, String text, Act act) {
        return new SaveClaim(id(), readVersion, claim(text), act);
    }

    /** The first claim, in other words. */
    NominationContent.Claim claim(String text) {
        NominationContent.Claim first = content().claims().getFirst();
        return new NominationContent.Claim(first.criterionId(), text, first.evidence(), first.noEvidenceReason());
    }

    SubmitNomination submit(EarlierCase... cases) {
        return submit(head(), window(), cases);
    }

    SubmitNomination submit(Act act, List<NominationWindow> windows, EarlierCase... cases) {
        return new SubmitNomination(id(), windows, 1, true, List.of(cases), act);
    }

    AcceptNomination accept(EarlierCase... cases) {
        return new AcceptNomination(id(), List.of(cases), Acts.standingOffice());
    }

    ReturnDossier giveBack() {
        return new ReturnDossier(id(), "Bổ sung một lần", DUE, 2, Acts.standingOffice());
    }

    List<NominationWindow> window() {
        List<Integer> years = IntStream.rangeClosed(2021, 2025).boxed().toList();
        return List.of(new NominationWindow("2021-2025", LocalDate.of(2023, 3, 1), DUE, years));
    }

    String receiptNumber() {
        return "2021-2025/" + content().year() + "-A0A0A0A0B1";
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
        ContentChange change = new ContentChange(
                null, null, null, null, null, List.of(), List.of(), List.of(claim(text)), List.of(), null);
        return new DraftRevised(id(), 1, change, null, officerId(), Acts.NOW);
    }

    SignOffNomination signOff(@Nullable String delegationId, Act act) {
        return new SignOffNomination(id(), delegationId, files(), act);
    }

    /** What the vault holds: every file that the nomination names. */
    List<SubmittedFile> files() {
        return content().fileNames().stream()
                .map(name -> new SubmittedFile(name, "id of " + name, Sha256.of(name), "INTERNAL"))
                .toList();
    }

    public NominationSignedOff signedOff() {
        boolean leads = headId().equals(content().subject().representativeId());
        return new NominationSignedOff(id(), headId(), "HEAD", null, leads, files(), Acts.NOW);
    }

    public SignOffDropped signOffDropped() {
        return new SignOffDropped(id(), officerId(), Acts.NOW);
    }

    public SubmissionExtended extended(LocalDate lastDay) {
        return new SubmissionExtended(id(), lastDay, "Bão lũ", "p10", Acts.NOW);
    }

    public NominationSubmitted submitted() {
        return new NominationSubmitted(id(), receiptNumber(), 1, files(), false, headId(), Acts.NOW);
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

    public DossierReturned returned(int round, String... failed) {
        List<Defect> defects = Stream.of(failed)
                .map(point -> new Defect(point, null, "Thiếu minh chứng"))
                .toList();
        return new DossierReturned(id(), round, defects, "Bổ sung một lần", DUE, "p10", Acts.NOW);
    }

    public DossierNotAccepted notAccepted(int round, String... failed) {
        return new DossierNotAccepted(
                id(), round, returned(round, failed).defects(), "Đã hết số lần bổ sung", "p10", Acts.NOW);
    }

    public DossierSupplemented supplementSent(int round) {
        return new DossierSupplemented(id(), round, files(), headId(), Acts.NOW);
    }

    public DossierHeld held() {
        return new DossierHeld(id(), "INSPECTION", "Thông báo thanh tra 12/TB-TTr", false, "p10", Acts.NOW);
    }

    public HoldReleased released(@Nullable LocalDate dueOn) {
        return new HoldReleased(id(), conclusion(), "Không có vi phạm", dueOn, false, "p10", Acts.NOW);
    }

    public Conclusion conclusion() {
        return new Conclusion(
                "07/KL-TTr", "Thanh tra Sở", LocalDate.of(2023, 3, 10), "ket-luan-07.pdf", "ab".repeat(32));
    }

    public DossierExpired expired() {
        return new DossierExpired(id(), 1, DUE, Acts.NOW);
    }

    public NominationAccepted accepted() {
        List<String> officer = List.of(officerId());
        return new NominationAccepted(
                id(),
                "2021-2025",
                1,
                unit(),
                content(),
                files(),
                new Participants(officer, headId(), officer),
                receiptNumber(),
                Acts.NOW,
                "p10",
                Acts.NOW);
    }

    public NominationWithdrawn withdrawn(boolean afterAcceptance) {
        return new NominationWithdrawn(id(), "Đơn vị đề nghị rút", afterAcceptance, headId(), Acts.NOW);
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
}

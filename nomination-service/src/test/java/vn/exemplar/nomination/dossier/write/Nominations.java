package vn.exemplar.nomination.dossier.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.events.Defect;
import vn.exemplar.nomination.dossier.events.DossierReturned;
import vn.exemplar.nomination.dossier.events.DossierSupplemented;
import vn.exemplar.nomination.dossier.events.DraftRevised;
import vn.exemplar.nomination.dossier.events.NominationAccepted;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.dossier.events.NominationSignedOff;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.events.NominationWithdrawn;
import vn.exemplar.nomination.dossier.events.Participants;
import vn.exemplar.nomination.dossier.write.draftnomination.DraftNomination;
import vn.exemplar.nomination.dossier.write.submitnomination.NominationWindow;
import vn.exemplar.nomination.programme.events.Criterion;
import vn.exemplar.nomination.programme.write.Programmes;
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

    Nominations withoutFirstClaim() {
        Nominations changed = new Nominations(sampleId, body.deepCopy());
        ((ArrayNode) changed.body.path("claims")).remove(0);
        return changed;
    }

    AskedCriteria criteria() {
        NominationContent content = content();
        List<String> required =
                Programmes.inForce()
                        .criteriaFor(content.subject().type(), content.subject().body(), content.fields())
                        .stream()
                        .map(Criterion::id)
                        .toList();
        return new AskedCriteria(required, List.of());
    }

    DraftNomination draft() {
        return new DraftNomination(id(), Programmes.inForce(), true, content(), officer());
    }

    List<NominationWindow> window() {
        List<Integer> years = IntStream.rangeClosed(2021, 2025).boxed().toList();
        return List.of(new NominationWindow("2021-2025", LocalDate.of(2023, 3, 1), DUE, years));
    }

    String receiptNumber() {
        return "2021-2025/" + content().year() + "-A0A0A0A0B1";
    }

    public NominationDrafted drafted() {
        return new NominationDrafted(id(), "2021-2025", 1, unit(), content(), criteria(), officerId(), Acts.NOW);
    }

    public DraftRevised revised() {
        return new DraftRevised(id(), 1, content(), criteria(), officerId(), Acts.NOW);
    }

    public NominationSignedOff signedOff() {
        return new NominationSignedOff(id(), headId(), Acts.NOW);
    }

    public NominationSubmitted submitted() {
        return new NominationSubmitted(id(), receiptNumber(), content().files(), headId(), Acts.NOW);
    }

    public DossierReturned returned(int round, List<Defect> defects) {
        return new DossierReturned(id(), round, defects, DUE, "p10", Acts.NOW);
    }

    public DossierSupplemented supplementSent(int round) {
        return new DossierSupplemented(id(), round, content().files(), headId(), Acts.NOW);
    }

    public NominationAccepted accepted() {
        List<String> officer = List.of(officerId());
        return new NominationAccepted(
                id(),
                "2021-2025",
                1,
                unit(),
                content(),
                new Participants(officer, headId(), officer),
                receiptNumber(),
                Acts.NOW,
                "p10",
                Acts.NOW);
    }

    public NominationWithdrawn withdrawn() {
        return new NominationWithdrawn(id(), "Đơn vị đề nghị rút", headId(), Acts.NOW);
    }
}

package vn.exemplar.nomination.dossier.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.events.ContentChange;
import vn.exemplar.nomination.dossier.events.DossierEvent;
import vn.exemplar.nomination.dossier.events.DraftRevised;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.dossier.events.NominationSignedOff;
import vn.exemplar.nomination.dossier.events.Participants;

/**
 * What the unit says, under which version of the programme, and who took part.
 *
 * @param savedBy who saved last
 * @param claimVersions the version in which each claim was saved last; a claim of the first draft is not in it
 */
public record Draft(
        String unit,
        String programmeId,
        int programmeVersion,
        NominationContent content,
        AskedCriteria criteria,
        Participants participants,
        String savedBy,
        Map<String, Long> claimVersions) {

    static Draft begun(NominationDrafted event) {
        Participants nobody = new Participants(List.of(), "", List.of());
        return new Draft(
                event.nominatingUnit(),
                event.programmeId(),
                event.programmeVersion(),
                event.content(),
                event.criteria(),
                nobody.writing(event.draftedBy(), !event.content().evidence().isEmpty()),
                event.draftedBy(),
                Map.of());
    }

    Draft after(DossierEvent event, long version) {
        return switch (event) {
            case DraftRevised revised -> saved(revised, version);
            case NominationSignedOff signed -> with(participants.signing(signed.signedOffBy()));
            default -> this;
        };
    }

    public long claimVersion(String criterionId) {
        return claimVersions.getOrDefault(criterionId, 0L);
    }

    private Draft saved(DraftRevised event, long version) {
        ContentChange change = event.change();
        Map<String, Long> versions = new HashMap<>(claimVersions);
        change.claims().forEach(claim -> versions.put(claim.criterionId(), version));
        change.claimsRemoved().forEach(claim -> versions.put(claim, version));
        return new Draft(
                unit,
                programmeId,
                event.programmeVersion(),
                change.appliedTo(content),
                event.criteria() == null ? criteria : event.criteria(),
                participants.writing(event.revisedBy(), !change.evidence().isEmpty()),
                event.revisedBy(),
                Map.copyOf(versions));
    }

    private Draft with(Participants others) {
        return new Draft(unit, programmeId, programmeVersion, content, criteria, others, savedBy, claimVersions);
    }
}

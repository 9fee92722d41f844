package vn.exemplar.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.nomination.events.ContentChange;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.Participants;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationDrafted;

/**
 * What the unit says, under which version of the programme, and who took part.
 *
 * @param leadId the lead that it comes from; null when there was none
 * @param savedBy who saved last
 * @param claimVersions the version in which each claim was saved last; a claim of the first draft is not in it
 */
public record Draft(
        String nominatingUnit,
        String programmeId,
        int programmeVersion,
        @Nullable String leadId,
        NominationContent content,
        AskedCriteria criteria,
        String draftedBy,
        String savedBy,
        @JsonIgnore Participants participants,
        @JsonIgnore Map<String, Long> claimVersions) {
    private static final Participants NOBODY = new Participants(List.of(), "", List.of());

    static final Draft NONE =
            new Draft("", "", 0, null, NominationContent.EMPTY, AskedCriteria.NONE, "", "", NOBODY, Map.of());

    static Draft begun(NominationDrafted event) {
        return new Draft(
                event.nominatingUnit(),
                event.programmeId(),
                event.programmeVersion(),
                event.leadId(),
                event.content(),
                event.criteria(),
                event.draftedBy(),
                event.draftedBy(),
                NOBODY.writing(event.draftedBy(), !event.content().evidence().isEmpty()),
                Map.of());
    }

    Draft saved(DraftRevised event, long version) {
        ContentChange change = event.change();
        Map<String, Long> versions = new HashMap<>(claimVersions);
        change.claims().forEach(claim -> versions.put(claim.criterionId(), version));
        change.claimsRemoved().forEach(claim -> versions.put(claim, version));
        return new Draft(
                nominatingUnit,
                programmeId,
                event.programmeVersion(),
                leadId,
                change.appliedTo(content),
                event.criteria() == null ? criteria : event.criteria(),
                draftedBy,
                event.revisedBy(),
                participants.writing(event.revisedBy(), !change.evidence().isEmpty()),
                Map.copyOf(versions));
    }

    Draft signedBy(String signer) {
        return new Draft(
                nominatingUnit,
                programmeId,
                programmeVersion,
                leadId,
                content,
                criteria,
                draftedBy,
                savedBy,
                participants.signing(signer),
                claimVersions);
    }

    Draft of(String unit) {
        return new Draft(
                unit,
                programmeId,
                programmeVersion,
                leadId,
                content,
                criteria,
                draftedBy,
                savedBy,
                participants,
                claimVersions);
    }

    /** The version in which a claim was saved last. */
    public long claimVersion(String criterionId) {
        return claimVersions.getOrDefault(criterionId, 0L);
    }

    /** Of the checklist. */
    public List<String> points() {
        return Checklist.points(criteria);
    }

    public Completeness completeness() {
        return Completeness.of(content, criteria);
    }
}

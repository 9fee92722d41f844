package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** What the unit does with its nomination. */
public sealed interface UnitActed extends NominationEvent {
    /**
     * A unit began a nomination.
     *
     * @param leadId the lead that it comes from; null when there was none
     * @param criteria those that the nomination answers under this version of the programme
     */
    @StoredType("nomination.NominationDrafted.v1")
    record NominationDrafted(
            @DataSubject String nominationId,
            String programmeId,
            int programmeVersion,
            String nominatingUnit,
            @Nullable String leadId,
            NominationContent content,
            AskedCriteria criteria,
            String draftedBy,
            Instant draftedAt)
            implements UnitActed {}

    /**
     * The unit saved: of a draft, or of a dossier that came back. {@code criteria} are those that are asked for from now on;
     * null when they stayed the same.
     */
    @StoredType("nomination.DraftRevised.v1")
    record DraftRevised(
            @DataSubject String nominationId,
            int programmeVersion,
            ContentChange change,
            @Nullable AskedCriteria criteria,
            String revisedBy,
            Instant revisedAt)
            implements UnitActed {}

    /**
     * The unit stands for the nomination.
     *
     * @param capacity {@code HEAD} or {@code DELEGATE}
     * @param delegationId of the delegation in force that day; null for the head
     * @param leadsTheNominee whether the signer leads the collective that is nominated
     * @param files that the nomination names, as they were then: these are handed in, whatever comes later
     */
    @StoredType("nomination.NominationSignedOff.v1")
    record NominationSignedOff(
            @DataSubject String nominationId,
            String signedOffBy,
            String capacity,
            @Nullable String delegationId,
            boolean leadsTheNominee,
            List<SubmittedFile> files,
            Instant signedOffAt)
            implements UnitActed {}

    /** The unit changed what its head had signed, so the signature no longer stands for it. */
    @StoredType("nomination.SignOffDropped.v1")
    record SignOffDropped(String nominationId, String droppedBy, Instant droppedAt) implements UnitActed {}

    /** The head wants something changed before it is signed off. */
    @StoredType("nomination.DraftGivenBack.v1")
    record DraftGivenBack(
            @DataSubject String nominationId, @Personal String note, String givenBackBy, Instant givenBackAt)
            implements UnitActed {}

    /**
     * The nomination left the unit for the first time.
     *
     * @param programmeVersion the version that it keeps from now on
     * @param byExtension whether it came after the window, under its own extension
     * @param workingDays for the check of the standing office
     */
    @StoredType("nomination.NominationSubmitted.v1")
    record NominationSubmitted(
            @DataSubject String nominationId,
            int programmeVersion,
            List<SubmittedFile> files,
            boolean byExtension,
            int workingDays,
            String submittedBy,
            Instant submittedAt)
            implements UnitActed {}

    /** The unit answered a return. */
    @StoredType("nomination.DossierSupplemented.v1")
    record NominationSupplemented(
            @DataSubject String nominationId,
            int round,
            List<SubmittedFile> files,
            String submittedBy,
            Instant submittedAt)
            implements UnitActed {}

    /**
     * The unit took its nomination back.
     *
     * @param sent whether it had left the unit
     * @param round of the supplement that was awaited; 0 when none was
     * @param afterAcceptance whether the council had it already
     */
    @StoredType("nomination.NominationWithdrawn.v1")
    record NominationWithdrawn(
            @DataSubject String nominationId,
            @Personal String reason,
            boolean sent,
            int round,
            boolean afterAcceptance,
            String withdrawnBy,
            Instant withdrawnAt)
            implements UnitActed {}
}

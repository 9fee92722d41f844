package vn.exemplar.nomination.dossier.read.dossierlist;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import vn.exemplar.nomination.dossier.events.ChecklistMarked;
import vn.exemplar.nomination.dossier.events.DossierEvent;
import vn.exemplar.nomination.dossier.events.DossierExpired;
import vn.exemplar.nomination.dossier.events.DossierHeld;
import vn.exemplar.nomination.dossier.events.DossierNotAccepted;
import vn.exemplar.nomination.dossier.events.DossierReturned;
import vn.exemplar.nomination.dossier.events.DossierSupplemented;
import vn.exemplar.nomination.dossier.events.DraftRevised;
import vn.exemplar.nomination.dossier.events.DuplicateDecided;
import vn.exemplar.nomination.dossier.events.DuplicatesFlagged;
import vn.exemplar.nomination.dossier.events.ErasureOrdered;
import vn.exemplar.nomination.dossier.events.HoldReleased;
import vn.exemplar.nomination.dossier.events.NominationAccepted;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.dossier.events.NominationSignedOff;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.events.NominationWithdrawn;
import vn.exemplar.nomination.dossier.events.PersonalDataErased;
import vn.exemplar.nomination.dossier.events.SignOffDropped;
import vn.exemplar.nomination.dossier.events.SubmissionExtended;
import vn.exemplar.nomination.dossier.events.WithdrawalOvertaken;

/** What an event changes in the view of a nomination. */
final class DossierChange {
    private static final String DUE_ON = "dueOn";
    private static final String SIGN_OFF = "signOff";
    private static final String DUPLICATES = "duplicates";
    private static final String WITHDRAWAL = "withdrawal";

    private DossierChange() {}

    /** @param logIndex of the event */
    static Bson of(DossierEvent event, DossierView before, long logIndex) {
        return switch (event) {
            case NominationDrafted drafted -> at(drafted.draftedAt());
            case DraftRevised revised -> saved(revised, before);
            case NominationSignedOff signed -> combine(set(SIGN_OFF, signOff(signed)), at(signed.signedOffAt()));
            case SignOffDropped dropped -> combine(unset(SIGN_OFF), at(dropped.droppedAt()));
            case SubmissionExtended extended ->
                combine(set("extension", extension(extended)), at(extended.grantedAt()));
            case NominationSubmitted submitted ->
                combine(set("receipt", receipt(submitted, logIndex)), at(submitted.submittedAt()));
            case DuplicatesFlagged flagged ->
                combine(set(DUPLICATES, before.duplicates().with(flagged)), at(flagged.flaggedAt()));
            case DuplicateDecided decided ->
                combine(set(DUPLICATES, before.duplicates().with(decided)), at(decided.decidedAt()));
            case ChecklistMarked marked ->
                combine(set("checklist", before.checklist().marked(marked)), at(marked.markedAt()));
            case DossierReturned returned -> returned(returned);
            case DossierNotAccepted ended -> combine(set("defects", ended.defects()), at(ended.decidedAt()));
            case DossierSupplemented supplemented -> combine(unset(DUE_ON), at(supplemented.submittedAt()));
            case DossierHeld held ->
                combine(
                        set("hold", new DossierView.Hold(held.matter(), held.reason(), held.heldAt())),
                        at(held.heldAt()));
            case HoldReleased released -> released(released);
            case DossierExpired expired -> at(expired.expiredAt());
            case NominationAccepted accepted -> at(accepted.acceptedAt());
            case NominationWithdrawn withdrawn ->
                combine(set(WITHDRAWAL, withdrawal(withdrawn)), unset("hold"), at(withdrawn.withdrawnAt()));
            case WithdrawalOvertaken overtaken ->
                combine(set(WITHDRAWAL + ".overtakenBy", overtaken.decidedAt()), at(overtaken.overtakenAt()));
            case ErasureOrdered ordered -> at(ordered.orderedAt());
            case PersonalDataErased erased -> at(erased.erasedAt());
        };
    }

    private static Bson saved(DraftRevised event, DossierView before) {
        NominationContent content = event.change().appliedTo(before.content());
        List<Bson> changes = new ArrayList<>(List.of(
                set("programmeVersion", event.programmeVersion()),
                set("content", content),
                set("fields", content.fields()),
                set("savedBy", event.revisedBy()),
                set("subjectKey", SubjectKey.of(content.subject())),
                at(event.revisedAt())));
        if (event.criteria() != null) {
            changes.add(set("criteria", event.criteria()));
        }
        return combine(changes);
    }

    private static DossierView.SignOff signOff(NominationSignedOff event) {
        return new DossierView.SignOff(
                event.signedOffBy(),
                event.capacity(),
                event.delegationId(),
                event.leadsTheNominee(),
                event.signedOffAt());
    }

    private static DossierView.Extension extension(SubmissionExtended event) {
        return new DossierView.Extension(event.lastDay(), event.reason(), event.grantedAt());
    }

    private static DossierView.SubmissionReceipt receipt(NominationSubmitted event, long logIndex) {
        return new DossierView.SubmissionReceipt(event.receiptNumber(), event.submittedAt(), event.files(), logIndex);
    }

    private static Bson returned(DossierReturned event) {
        return combine(
                set("defects", event.defects()),
                set(DUE_ON, event.dueOn()),
                set("returns", event.round()),
                unset(SIGN_OFF),
                at(event.returnedAt()));
    }

    private static DossierView.Withdrawal withdrawal(NominationWithdrawn event) {
        return new DossierView.Withdrawal(event.reason(), event.withdrawnAt(), null);
    }

    private static Bson released(HoldReleased event) {
        return combine(
                unset("hold"),
                set("conclusion", event.conclusion()),
                event.dueOn() == null ? unset(DUE_ON) : set(DUE_ON, event.dueOn()),
                at(event.releasedAt()));
    }

    private static Bson at(Instant moment) {
        return set("changedAt", moment);
    }
}

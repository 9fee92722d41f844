package vn.exemplar.nomination.evidence.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.evidence.Visibility;
import vn.exemplar.nomination.evidence.events.EvidenceEvent;
import vn.exemplar.nomination.evidence.events.StoredFile;
import vn.exemplar.nomination.evidence.write.admitreviewer.AdmitReviewer;
import vn.exemplar.nomination.evidence.write.changevisibility.ChangeVisibility;
import vn.exemplar.nomination.evidence.write.linkcriterion.LinkCriterion;
import vn.exemplar.nomination.evidence.write.linkcriterion.OnlyAnAnsweredCriterionIsProved;
import vn.exemplar.nomination.evidence.write.linkcriterion.UnlinkCriterion;
import vn.exemplar.nomination.evidence.write.recordreading.OnlyAdmittedReviewersRead;
import vn.exemplar.nomination.evidence.write.recordreading.RecordReading;
import vn.exemplar.nomination.evidence.write.redactevidence.OnlyAnOriginalIsRedacted;
import vn.exemplar.nomination.evidence.write.redactevidence.RedactEvidence;
import vn.exemplar.nomination.evidence.write.shutoutreviewer.ShutOutReviewer;
import vn.exemplar.nomination.evidence.write.storeevidence.ANameIsHeldOnce;
import vn.exemplar.nomination.evidence.write.storeevidence.StoreEvidence;
import vn.exemplar.nomination.evidence.write.supersedeevidence.OnlyTheNewestVersionIsSuperseded;
import vn.exemplar.nomination.evidence.write.supersedeevidence.SupersedeEvidence;

/** The files of one nomination. Who may do what to them is decided at the doors, by the nomination's own state. */
@AggregateRoot
class Vault {
    @AggregateIdentifier
    private @Nullable String vaultId;

    private final VaultState state = new VaultState();

    Vault() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StoreEvidence command) {
        command.room().check(state.bytes(), state.count(), command.file().size());
        ANameIsHeldOnce.check(command.file(), names());
        apply(command.stored());
    }

    @CommandHandler
    void decide(SupersedeEvidence command) {
        HeldFile before = state.file(command.supersededFileId());
        OnlyTheNewestVersionIsSuperseded.check(before.current());
        long freed = before.file().size();
        command.room()
                .check(state.bytes() - freed, state.count(), command.file().size());
        if (!before.file().name().equals(command.file().name())) {
            ANameIsHeldOnce.check(command.file(), names());
        }
        apply(command.superseded(before.version() + 1));
    }

    @CommandHandler
    void decide(RedactEvidence command) {
        HeldFile original = state.file(command.originalFileId());
        OnlyAnOriginalIsRedacted.check(original.original(), original.current(), original.redacted());
        command.room().check(state.bytes(), state.count(), command.copy().size());
        ANameIsHeldOnce.check(command.copy(), names());
        apply(command.redacted());
    }

    @CommandHandler
    void decide(ChangeVisibility command) {
        if (state.file(command.fileId()).visibility() != command.visibility()) {
            apply(command.changed());
        }
    }

    @CommandHandler
    void decide(LinkCriterion command) {
        OnlyTheNewestVersionIsSuperseded.check(state.file(command.fileId()).current());
        OnlyAnAnsweredCriterionIsProved.check(command);
        apply(command.linked());
    }

    @CommandHandler
    void decide(UnlinkCriterion command) {
        if (state.file(command.fileId()).hasLink(command.linkId())) {
            apply(command.unlinked());
        }
    }

    @CommandHandler
    void decide(RecordReading command) {
        HeldFile held = state.file(command.fileId());
        OnlyAdmittedReviewersRead.check(command, state::isAdmitted);
        if (held.visibility() == Visibility.CONFIDENTIAL) {
            apply(command.read(held.file().sha256()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdmitReviewer command) {
        if (!state.isAdmitted(command.memberId())) {
            apply(command.admitted());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ShutOutReviewer command) {
        if (!state.isShutOut(command.memberId())) {
            apply(command.shutOut());
        }
    }

    @EventSourcingHandler
    void evolve(EvidenceEvent event) {
        vaultId = event.vaultId();
        state.evolve(event);
    }

    private List<String> names() {
        return state.current().map(HeldFile::file).map(StoredFile::name).toList();
    }
}

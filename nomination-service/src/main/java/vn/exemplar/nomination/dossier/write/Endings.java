package vn.exemplar.nomination.dossier.write;

import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import vn.exemplar.nomination.dossier.events.DossierEvent;
import vn.exemplar.nomination.dossier.write.endcheck.*;
import vn.exemplar.nomination.dossier.write.expiredossier.*;
import vn.exemplar.nomination.dossier.write.withdrawnomination.*;

/** The part of a dossier that ends it otherwise than by acceptance (N7, N8). */
class Endings {
    private final transient Supplier<CaseFile> file;

    Endings(Supplier<CaseFile> file) {
        this.file = file;
    }

    @CommandHandler
    void decide(EndCheck command) {
        OnlyTheLastRoundEndsTheCheck.check(command, file.get());
        record(command.notAccepted(file.get()));
    }

    @CommandHandler
    void decide(ExpireDossier command) {
        command.expired(file.get()).ifPresent(this::record);
    }

    @CommandHandler
    void decide(WithdrawNomination command) {
        OnlyTheOwnUnitWorksOnIt.check(file.get(), command.act());
        OnlyAnUndecidedNominationIsWithdrawn.check(command, file.get());
        record(command.withdrawn(file.get()));
    }

    @CommandHandler
    void decide(OvertakeWithdrawal command) {
        command.overtaken(file.get()).ifPresent(this::record);
    }

    private void record(DossierEvent event) {
        CaseFile.record(file.get(), event);
    }
}

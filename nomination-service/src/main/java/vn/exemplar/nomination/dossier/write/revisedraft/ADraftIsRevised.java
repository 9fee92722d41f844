package vn.exemplar.nomination.dossier.write.revisedraft;

import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.write.CaseFile;
import vn.exemplar.nomination.dossier.write.OnlyTheOwnUnitWorksOnIt;
import vn.exemplar.nomination.dossier.write.draftnomination.ContentFitsTheProgramme;
import vn.exemplar.nomination.dossier.write.ordererasure.AnErasedNominationIsNotWrittenAnew;

/** The unit saves its whole nomination over the version that it had read (N2). */
public final class ADraftIsRevised {

    private ADraftIsRevised() {}

    /** Returns the criteria that the nomination answers now. */
    public static AskedCriteria check(ReviseDraft command, CaseFile file) {
        OnlyTheOwnUnitWorksOnIt.check(file, command.act());
        NobodySavesOverAnotherVersion.check(command, file);
        OnlyADossierWithTheUnitIsRevised.check(file);
        AnErasedNominationIsNotWrittenAnew.check(file.content());
        TheProgrammeStaysTheSame.check(file, command.programme());
        return ContentFitsTheProgramme.check(command.content(), command.programme());
    }
}

package vn.exemplar.contract.nomination.v1;

import vn.exemplar.contract.ContractEvent;

/** What nomination-service tells the others. */
public sealed interface NominationContractEvent extends ContractEvent
        permits ProgrammeActivated,
                ProgrammeAmended,
                ProgrammeClosed,
                UnitRegistered,
                UnitRenamed,
                UnitClosed,
                UnitReopened,
                UnitBeginningCorrected,
                WorkingCalendarPublished,
                NominationAccepted,
                NominationWithdrawn,
                NominationHeld,
                NominationHoldReleased,
                PersonalDataErased {}

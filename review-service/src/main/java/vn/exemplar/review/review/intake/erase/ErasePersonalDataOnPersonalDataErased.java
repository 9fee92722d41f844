package vn.exemplar.review.review.intake.erase;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.nomination.v1.PersonalDataErased;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.review.review.ReviewId;

/** A4: first the key, then the fact. The message comes again until both are done, whenever the process ends between. */
@Component
class ErasePersonalDataOnPersonalDataErased implements ContractDoor<PersonalDataErased> {
    private final SubjectKeys keys;
    private final Commands commands;

    ErasePersonalDataOnPersonalDataErased(SubjectKeys keys, Commands commands) {
        this.keys = keys;
        this.commands = commands;
    }

    @Override
    public Class<PersonalDataErased> eventType() {
        return PersonalDataErased.class;
    }

    @Override
    public void on(PersonalDataErased event, Act act) {
        keys.destroy(event.nominationId());
        String reviewId = ReviewId.of(event.nominationId());
        commands.carryOut(new ErasePersonalData(reviewId, event.ground(), event.reason(), act));
    }
}

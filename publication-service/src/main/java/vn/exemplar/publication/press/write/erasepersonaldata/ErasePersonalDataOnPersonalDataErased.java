package vn.exemplar.publication.press.write.erasepersonaldata;

import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.chassis.view.CurrentViews;
import vn.exemplar.contract.nomination.v1.PersonalDataErased;
import vn.exemplar.ledger.erasure.SubjectKeys;

/** A4: first the key, then the fact. The message comes again until both are done, whenever the process ends between. */
@Component
class ErasePersonalDataOnPersonalDataErased implements ContractDoor<PersonalDataErased> {

    private final SubjectKeys keys;
    private final CurrentViews views;
    private final PressTaskOfNomination tasks;
    private final Commands commands;

    ErasePersonalDataOnPersonalDataErased(
            SubjectKeys keys, CurrentViews views, PressTaskOfNomination tasks, Commands commands) {
        this.keys = keys;
        this.views = views;
        this.tasks = tasks;
        this.commands = commands;
    }

    @Override
    public Class<PersonalDataErased> eventType() {
        return PersonalDataErased.class;
    }

    @Override
    public void on(PersonalDataErased event, Act act) {
        keys.destroy(event.nominationId());
        views.catchUp();
        tasks.ofNomination(event.nominationId())
                .ifPresent(id -> commands.carryOut(
                        id.value(), new ErasePersonalData(id, event.ground(), event.reason(), act), act));
    }
}

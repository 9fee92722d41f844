package vn.exemplar.publication.press.erase;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.facts.CurrentFacts;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.nomination.v1.PersonalDataErased;
import vn.exemplar.ledger.erasure.SubjectKeys;

/** A4: first the key, then the fact. The message comes again until both are done, whenever the process ends between. */
@Component
class ErasePersonalDataOnPersonalDataErased implements ContractDoor<PersonalDataErased> {
    private final SubjectKeys keys;
    private final CurrentFacts facts;
    private final PressTaskFacts tasks;
    private final Commands commands;

    ErasePersonalDataOnPersonalDataErased(
            SubjectKeys keys, CurrentFacts facts, PressTaskFacts tasks, Commands commands) {
        this.keys = keys;
        this.facts = facts;
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
        facts.catchUp();
        List<ErasePersonalData> erasures = tasks.ofNomination(event.nominationId()).stream()
                .map(id -> new ErasePersonalData(id, event.ground(), event.reason(), act))
                .toList();
        if (!erasures.isEmpty()) {
            commands.together(erasures);
        }
    }
}

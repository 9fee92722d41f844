package vn.exemplar.nomination.nomination.council.register;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.review.v1.ExemplarRecognised;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationContent.Achievement;
import vn.exemplar.nomination.reward.RecordReward;
import vn.exemplar.nomination.reward.Reward;

/** What was recognised stands in the register of rewards, each achievement for itself, against later nominations (N9). */
@Component
class RegisterRecognitionOnExemplarRecognised implements ContractDoor<ExemplarRecognised> {
    private static final String FORM = "EXEMPLAR_RECOGNITION";

    private final Commands commands;
    private final Streams streams;

    RegisterRecognitionOnExemplarRecognised(Commands commands, Streams streams) {
        this.commands = commands;
        this.streams = streams;
    }

    @Override
    public Class<ExemplarRecognised> eventType() {
        return ExemplarRecognised.class;
    }

    @Override
    public void on(ExemplarRecognised event, Act act) {
        List<RecordReward> entries = entries(streams.state(Nomination.class, event.nominationId()), event).stream()
                .map(entry -> new RecordReward(entry, act))
                .toList();
        if (!entries.isEmpty()) {
            commands.together(entries);
        }
    }

    /** None of a nominee whose data was erased meanwhile; the title is the achievement where none is named. */
    static List<Reward> entries(Nomination nomination, ExemplarRecognised event) {
        if (!nomination.exists() || nomination.nomineeErased()) {
            return List.of();
        }
        NominationContent content = nomination.content();
        List<String> achievements = content.achievements().isEmpty()
                ? List.of(content.title())
                : content.achievements().stream().map(Achievement::title).toList();
        return IntStream.range(0, achievements.size())
                .mapToObj(i -> new Reward(
                        Reward.codeOf(nomination.id(), i + 1),
                        content.subject().type(),
                        content.subject().personId(),
                        content.subject().unit(),
                        content.subject().name(),
                        achievements.get(i),
                        content.year(),
                        FORM,
                        event.decisionNumber(),
                        event.decidedOn(),
                        null,
                        false))
                .toList();
    }
}

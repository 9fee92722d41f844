package vn.exemplar.nomination.nomination;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.programme.ProgrammeFacts;
import vn.exemplar.nomination.programme.events.Criterion;
import vn.exemplar.nomination.programme.events.Text;

/** The words of what a nomination answers, in the version of the programme that it keeps. */
@Component
public class CriterionTexts {
    private final ProgrammeFacts programmes;

    CriterionTexts(ProgrammeFacts programmes) {
        this.programmes = programmes;
    }

    /** From the id of a criterion to the criterion. */
    public Function<String, Criterion> of(Draft draft) {
        NominationContent.Subject subject = draft.content().subject();
        Map<String, Criterion> byId = programmes
                .terms(draft.programmeId(), draft.programmeVersion())
                .orElseThrow(() -> new IllegalStateException("No programme " + draft.programmeId()))
                .criteriaFor(subject.type(), subject.body(), draft.content().fields())
                .stream()
                .collect(Collectors.toMap(Criterion::id, Function.identity(), (first, same) -> first));
        return id -> Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalStateException("No criterion " + id + " in this version"));
    }

    public static Text ofPart(String part) {
        return switch (RequiredPart.valueOf(part)) {
            case SUBMISSION_LETTER -> new Text("Tờ trình", "Submission letter");
            case ACHIEVEMENT_REPORT -> new Text("Báo cáo thành tích", "Achievement report");
            case SELECTION_MINUTES -> new Text("Biên bản bình xét", "Minutes of the selection");
        };
    }
}

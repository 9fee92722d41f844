package vn.exemplar.nomination.nomination;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.programme.ProgrammeFacts;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.events.Criterion;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition.DossierPart;
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
        Map<String, Criterion> byId =
                terms(draft)
                        .criteriaFor(
                                subject.type(), subject.body(), draft.content().fields())
                        .stream()
                        .collect(Collectors.toMap(Criterion::id, Function.identity(), (first, same) -> first));
        return id -> Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalStateException("No criterion " + id + " in this version"));
    }

    /** From the id of a part of the dossier to its title. */
    public Function<String, Text> parts(Draft draft) {
        Map<String, Text> byId =
                terms(draft).dossierParts().stream().collect(Collectors.toMap(DossierPart::id, DossierPart::title));
        return id -> Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalStateException("No part " + id + " in this version"));
    }

    private ProgrammeTerms terms(Draft draft) {
        return programmes
                .terms(draft.programmeId(), draft.programmeVersion())
                .orElseThrow(() -> new IllegalStateException("No programme " + draft.programmeId()));
    }
}

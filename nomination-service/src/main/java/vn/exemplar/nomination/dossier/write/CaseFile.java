package vn.exemplar.nomination.dossier.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.ActMetadata;
import vn.exemplar.nomination.dossier.Checklist;
import vn.exemplar.nomination.dossier.DossierState;
import vn.exemplar.nomination.dossier.Lifecycle;
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.events.DossierEvent;
import vn.exemplar.nomination.dossier.events.DraftRevised;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.dossier.events.NominationSignedOff;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.events.SubmissionExtended;
import vn.exemplar.nomination.dossier.events.SubmittedFile;

/**
 * All that a dossier remembers of its events.
 *
 * @param version number of its latest event, from 0: the entity tag of what a reader saw
 * @param signedFiles those of the latest sign-off
 * @param submission the first one; null before
 * @param extendedTo last day of its own extension; null without one
 */
public record CaseFile(
        String nominationId,
        long version,
        Lifecycle lifecycle,
        Draft draft,
        Check check,
        List<SubmittedFile> signedFiles,
        @Nullable NominationSubmitted submission,
        @Nullable LocalDate extendedTo) {

    static CaseFile begun(NominationDrafted event) {
        return new CaseFile(
                event.nominationId(), 0, Lifecycle.BEGIN, Draft.begun(event), Check.NOTHING, List.of(), null, null);
    }

    CaseFile after(DossierEvent event) {
        Draft now = draft.after(event, version + 1);
        return new CaseFile(
                nominationId,
                version + 1,
                lifecycle.after(event),
                now,
                check.after(event, now.content()),
                event instanceof NominationSignedOff signedOff ? signedOff.files() : signedFiles,
                event instanceof NominationSubmitted submitted ? submitted : submission,
                event instanceof SubmissionExtended extended ? extended.lastDay() : extendedTo);
    }

    public DossierState state() {
        return lifecycle.state();
    }

    public NominationContent content() {
        return draft.content();
    }

    public AskedCriteria criteria() {
        return draft.criteria();
    }

    /** Of the checklist. */
    public List<String> points() {
        return Checklist.points(draft.criteria());
    }

    public NominationSubmitted firstSubmission() {
        return Objects.requireNonNull(submission);
    }

    /** Records an event of the dossier, with the version of the programme under which it is decided. */
    static void record(@Nullable CaseFile file, DossierEvent event) {
        apply(event, MetaData.with(ActMetadata.RULE_SET, ruleSet(file, event)));
    }

    private static String ruleSet(@Nullable CaseFile file, DossierEvent event) {
        if (event instanceof NominationDrafted drafted) {
            return drafted.programmeId() + '@' + drafted.programmeVersion();
        }
        Draft draft = Objects.requireNonNull(file).draft();
        int version = event instanceof DraftRevised revised ? revised.programmeVersion() : draft.programmeVersion();
        return draft.programmeId() + '@' + version;
    }
}

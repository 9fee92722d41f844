package vn.exemplar.nomination.nomination;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.view.ViewOf;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.ServiceActed.PersonalDataErased;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSubmitted;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSupplemented;

/** The nominations as they are now, and every version that left a unit: what the office compares. */
@Component
@ProcessingGroup("View_Nominations")
public class NominationViews {
    private static final String STATE = "nomination.lifecycle.state";
    private static final String SENT = "nomination.lifecycle.sent";
    private static final String UNIT = "nomination.draft.nominatingUnit";
    private static final String PROGRAMME = "nomination.draft.programmeId";
    private static final String YEAR = "nomination.draft.content.year";
    private static final String SUBJECT = "subjectKey";
    private static final int MOST_CASES = 50;
    private static final List<String> OVER = Stream.of(NominationState.values())
            .filter(NominationState::over)
            .map(NominationState::name)
            .toList();

    private final ViewOf<NominationView> nominations;
    private final ViewOf<SubmittedVersion> versions;

    NominationViews(Views views) {
        this.nominations = new ViewOf<>(
                views,
                "nominations",
                NominationView.class,
                NominationView::id,
                event -> event instanceof NominationEvent own ? own.nominationId() : null,
                ascending(SUBJECT, YEAR, PROGRAMME),
                ascending(UNIT));
        this.versions = new ViewOf<>(
                views, "nominationVersions", SubmittedVersion.class, SubmittedVersion::id, NominationViews::versionOf);
    }

    @EventHandler
    void on(NominationEvent event, TrackingToken token) {
        long logIndex = ((GlobalSequenceTrackingToken) token).getGlobalIndex();
        nominations.fold(event.nominationId(), before -> NominationView.after(before, event, logIndex));
        switch (event) {
            case NominationSubmitted submitted -> keep(submitted.nominationId(), 0, submitted.submittedAt());
            case NominationSupplemented sent -> keep(sent.nominationId(), sent.round(), sent.submittedAt());
            case PersonalDataErased erased -> erase(erased.nominationId());
            default -> {}
        }
    }

    private void keep(String id, int round, Instant handedInAt) {
        nominations
                .current(id)
                .ifPresent(handedIn -> versions.put(new SubmittedVersion(
                        SubmittedVersion.id(id, round),
                        handedIn.content(),
                        handedIn.nomination().sending().latest(),
                        handedInAt)));
    }

    private void erase(String id) {
        nominations.current(id).map(NominationView::erased).ifPresent(erased -> {
            nominations.put(erased);
            versions.erase(IntStream.rangeClosed(0, erased.nomination().check().returns())
                    .mapToObj(round -> SubmittedVersion.id(id, round))
                    .toList());
        });
    }

    private static @Nullable String versionOf(Object event) {
        return switch (event) {
            case NominationSubmitted submitted -> SubmittedVersion.id(submitted.nominationId(), 0);
            case NominationSupplemented sent -> SubmittedVersion.id(sent.nominationId(), sent.round());
            default -> null;
        };
    }

    @ResetHandler
    void reset() {
        nominations.empty();
        versions.empty();
    }

    /** The nomination, if it exists and the actor may see it. */
    public Optional<NominationView> find(String id, Actor actor) {
        return Optional.ofNullable(nominations
                .collection()
                .find(and(eq("_id", id), VisibleNominations.to(actor, UNIT, SENT)))
                .first());
    }

    /** The nomination, for a door: what may not be seen is refused in the words for what is not there. */
    public NominationView visible(String id, Actor actor) {
        return find(id, actor).orElseThrow(Nomination::notFound);
    }

    /** The nomination, for the service's own use. */
    public Optional<NominationView> find(String id) {
        return nominations.find(id);
    }

    /** Those of the nominations that exist, in no order. */
    public List<NominationView> all(Collection<String> ids) {
        return nominations.collection().find(in("_id", ids)).into(new ArrayList<>());
    }

    /** For projectors of the same events: the nomination as their batch has left it so far. */
    public Optional<NominationView> current(String id) {
        return nominations.current(id);
    }

    /** What was handed in. */
    public Optional<SubmittedVersion> version(String id, int round) {
        return versions.find(SubmittedVersion.id(id, round));
    }

    /** Other nominations of the same subject for the same programme year that have left their unit and are not over. */
    public List<NominationView> sentForTheSame(Nomination nomination) {
        if (!SubjectKey.tells(nomination.content().subject())) {
            return List.of();
        }
        Bson same = and(
                eq(SUBJECT, SubjectKey.of(nomination.content().subject())),
                eq(YEAR, nomination.content().year()),
                eq(PROGRAMME, nomination.draft().programmeId()),
                eq(SENT, true),
                nin(STATE, OVER),
                ne("_id", nomination.id()));
        return nominations
                .collection()
                .find(same)
                .sort(Sorts.ascending("nomination.sending.submission.submittedAt", "_id"))
                .limit(MOST_CASES)
                .into(new ArrayList<>());
    }

    /** Nominations of these units, in no order. */
    public List<NominationView> ofUnits(Collection<String> units, int most) {
        return nominations.collection().find(in(UNIT, units)).limit(most).into(new ArrayList<>());
    }

    /** Every nomination of a person, whatever became of it. */
    public List<NominationView> ofPerson(String personId) {
        return nominations
                .collection()
                .find(eq(SUBJECT, SubjectKey.ofPerson(personId)))
                .into(new ArrayList<>());
    }
}

package vn.exemplar.nomination.dossier.read.dossierlist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.nomination.dossier.DossierState;
import vn.exemplar.nomination.dossier.Lifecycle;

@Component
public class DossierViews {
    private static final String STATE = "lifecycle.state";
    private static final String SUBJECT = "subjectKey";
    private static final String SENT = "lifecycle.sent";
    private static final int MOST_CASES = 50;
    private static final List<String> OVER = Stream.of(DossierState.values())
            .filter(state -> new Lifecycle(state, null, true).over())
            .map(DossierState::name)
            .toList();

    private final MongoCollection<DossierView> nominations;

    DossierViews(Views views) {
        this.nominations = views.collection("nominations", DossierView.class);
        nominations.createIndex(Indexes.ascending(SUBJECT, "content.year", "programmeId"));
        nominations.createIndex(Indexes.ascending(STATE, "dueOn"));
    }

    /** The nomination, if it exists and the actor may see it. */
    public Optional<DossierView> find(String id, Actor actor) {
        return Optional.ofNullable(nominations
                .find(Filters.and(Filters.eq("_id", id), VisibleNominations.to(actor, SENT)))
                .first());
    }

    /** The nomination, for the service's own use. */
    public Optional<DossierView> find(String id) {
        return Optional.ofNullable(nominations.find(Filters.eq("_id", id)).first());
    }

    /** Other nominations of the same subject for the same programme year that have left their unit and are not over. */
    public List<DossierView> sentForTheSame(DossierView nomination) {
        if (!SubjectKey.tells(nomination.content().subject())) {
            return List.of();
        }
        Bson same = Filters.and(
                Filters.eq(SUBJECT, nomination.subjectKey()),
                Filters.eq("content.year", nomination.content().year()),
                Filters.eq("programmeId", nomination.programmeId()),
                Filters.eq(SENT, true),
                Filters.nin(STATE, OVER),
                Filters.ne("_id", nomination.id()));
        return nominations
                .find(same)
                .sort(Sorts.ascending("receipt.submittedAt", "_id"))
                .limit(MOST_CASES)
                .into(new ArrayList<>());
    }

    /** Every nomination of a person, whatever became of it. */
    public List<DossierView> ofPerson(String personId) {
        return nominations
                .find(Filters.eq(SUBJECT, SubjectKey.ofPerson(personId)))
                .into(new ArrayList<>());
    }

    /** Some nominations whose supplement was due before this day and has not come; the longest overdue first. */
    public List<String> overdueOn(LocalDate day, int most) {
        Bson overdue = Filters.and(
                Filters.in(STATE, DossierState.RETURNED.name(), DossierState.SIGNED_OFF.name()),
                Filters.eq(SENT, true),
                Filters.lt("dueOn", day));
        return nominations
                .find(overdue)
                .sort(Sorts.ascending("dueOn"))
                .limit(most)
                .map(DossierView::id)
                .into(new ArrayList<>());
    }

    void put(DossierView nomination) {
        nominations.replaceOne(Filters.eq("_id", nomination.id()), nomination, new ReplaceOptions().upsert(true));
    }

    void change(String id, Bson... changes) {
        nominations.updateOne(Filters.eq("_id", id), Updates.combine(changes));
    }

    void empty() {
        nominations.deleteMany(Filters.empty());
    }
}

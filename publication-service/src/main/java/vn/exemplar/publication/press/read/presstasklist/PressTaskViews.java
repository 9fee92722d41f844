package vn.exemplar.publication.press.read.presstasklist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.publication.press.read.presstasklist.PressTaskView.Article;
import vn.exemplar.publication.press.read.presstasklist.PressTaskView.State;
import vn.exemplar.publication.press.write.PressTaskId;
import vn.exemplar.publication.press.write.erasepersonaldata.PressTaskOfNomination;

@Component
class PressTaskViews implements PressTaskOfNomination {

    private final MongoCollection<PressTaskView> tasks;

    PressTaskViews(Views views) {
        tasks = views.collection("pressTasks", PressTaskView.class);
        tasks.createIndex(Indexes.ascending("state", "openedAt", "_id"));
        tasks.createIndex(Indexes.ascending("nominationId", "openedAt", "_id"));
        tasks.createIndex(Indexes.ascending("openedAt", "_id"));
    }

    PageOf<PressTaskView> page(
            @Nullable State state, @Nullable String nominationId, boolean drafted, PageRequest page) {
        List<Bson> filters = new ArrayList<>();
        if (state != null) {
            filters.add(Filters.eq("state", state.name()));
        }
        if (nominationId != null) {
            filters.add(Filters.eq("nominationId", nominationId));
        }
        if (drafted) {
            filters.add(Filters.ne("state", State.OPEN.name()));
        }
        Bson filter = filters.isEmpty() ? Filters.empty() : Filters.and(filters);
        return Pages.read(tasks, filter, Sorts.ascending("openedAt", "_id"), page);
    }

    Optional<PressTaskView> find(String id) {
        return Optional.ofNullable(tasks.find(Filters.eq("_id", id)).first());
    }

    @Override
    public Optional<PressTaskId> ofNomination(String nominationId) {
        return Optional.ofNullable(
                        tasks.find(Filters.eq("nominationId", nominationId)).first())
                .map(task -> new PressTaskId(task.id()));
    }

    void put(PressTaskView task) {
        tasks.replaceOne(Filters.eq("_id", task.id()), task, new ReplaceOptions().upsert(true));
    }

    void written(String id, Article article) {
        change(id, Updates.set("state", State.DRAFTED.name()), Updates.set("article", article));
    }

    void approved(String id, String editor) {
        change(id, Updates.set("state", State.APPROVED.name()), Updates.set("article.editor", editor));
    }

    void published(String id, Instant at) {
        change(id, Updates.set("state", State.PUBLISHED.name()), Updates.set("article.publishedAt", at));
    }

    void withdrawn(String id) {
        change(id, Updates.set("state", State.WITHDRAWN.name()));
    }

    void erased(String id) {
        find(id).map(Erased::in).ifPresent(this::put);
    }

    private void change(String id, Bson... changes) {
        tasks.updateOne(Filters.eq("_id", id), Updates.combine(changes));
    }

    void clear() {
        tasks.deleteMany(Filters.empty());
    }
}

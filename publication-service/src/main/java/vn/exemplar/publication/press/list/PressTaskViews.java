package vn.exemplar.publication.press.list;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.ViewOf;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.publication.press.PressEvent;
import vn.exemplar.publication.press.PressTask;
import vn.exemplar.publication.press.PressTask.State;

@Component
@ProcessingGroup("View_PressTaskList")
class PressTaskViews {
    private static final String STATE = "task.state";
    private static final String NOMINATION = "task.exemplar.nominationId";
    private static final String OPENED_AT = "task.openedAt";

    private final ViewOf<PressTaskView> tasks;

    PressTaskViews(Views views) {
        this.tasks = new ViewOf<>(
                views,
                "pressTasks",
                PressTaskView.class,
                PressTaskView::id,
                event -> event instanceof PressEvent own ? own.taskId() : null,
                ascending(STATE, OPENED_AT, "_id"),
                ascending(NOMINATION, OPENED_AT, "_id"),
                ascending(OPENED_AT, "_id"));
    }

    @EventHandler
    void on(PressEvent event) {
        String id = event.taskId();
        tasks.fold(id, before -> new PressTaskView(id, (before == null ? PressTask.NONE : before.task()).after(event)));
    }

    @ResetHandler
    void reset() {
        tasks.empty();
    }

    /** The oldest first; of all tasks, or of those that have an article. */
    PageOf<PressTaskView> page(
            @Nullable State state, @Nullable String nominationId, boolean written, PageRequest page) {
        List<Bson> wanted = new ArrayList<>();
        if (state != null) {
            wanted.add(eq(STATE, state.name()));
        }
        if (nominationId != null) {
            wanted.add(eq(NOMINATION, nominationId));
        }
        if (written) {
            wanted.add(ne(STATE, State.OPEN.name()));
        }
        Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
        return tasks.page(filter, Sorts.ascending(OPENED_AT, "_id"), page);
    }

    Optional<PressTaskView> find(String id) {
        return tasks.find(id);
    }
}

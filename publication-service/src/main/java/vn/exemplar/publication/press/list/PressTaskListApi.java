package vn.exemplar.publication.press.list;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.publication.press.PressTask.State;

/** A press task carries its article; the list of articles is that of the tasks that have one. */
@RestController
@FromView("View_PressTaskList")
class PressTaskListApi {
    private final PressTaskViews tasks;

    PressTaskListApi(PressTaskViews tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/api/press-tasks")
    @RolesAllowed({"PRESS_OFFICER", "EDITOR"})
    PageOf<PressTaskView> list(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable String nominationId,
            PageRequest page) {
        return tasks.page(state, nominationId, false, page);
    }

    @GetMapping("/api/press-tasks/{id}")
    @RolesAllowed({"PRESS_OFFICER", "EDITOR"})
    PressTaskView one(@PathVariable String id) {
        return tasks.find(id).orElseThrow(() -> Refusal.notFound("press-task-not-found", "P1"));
    }

    @GetMapping("/api/articles")
    @RolesAllowed({"PRESS_OFFICER", "EDITOR", "AUDITOR"})
    PageOf<PressTaskView> articles(@RequestParam(required = false) @Nullable State state, PageRequest page) {
        return tasks.page(state, null, true, page);
    }

    @GetMapping("/api/articles/{id}")
    @RolesAllowed({"PRESS_OFFICER", "EDITOR", "AUDITOR"})
    PressTaskView article(@PathVariable String id) {
        return tasks.find(id)
                .filter(view -> view.task().written().isPresent())
                .orElseThrow(() -> Refusal.notFound("article-not-found", "P3"));
    }
}

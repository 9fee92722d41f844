package vn.exemplar.chassis.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a subject and what it changed.
 *
 * @param event the event; its fields stand beside {@code changes}
 * @param changes the fields of the subject's state that are not as they were before it; null when this release does not
 *     know the subject's type any more
 */
public record TimelineEntry(
        @JsonUnwrapped AuditedEvent event, @Nullable List<Change> changes) {}

package vn.exemplar.chassis.web;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Stops the start-up of a service that has a handler below {@code /audit} whose use leaves no trace (A1). Only the log
 * itself, below {@code /audit/log}, may be read so: it holds hashes alone and is fetched tile by tile.
 */
final class EveryAuditDoorIsOnRecord implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping doors;

    EveryAuditDoorIsOnRecord(RequestMappingHandlerMapping doors) {
        this.doors = doors;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> untraced = doors.getHandlerMethods().entrySet().stream()
                .filter(door -> belongsToTheAudit(door.getKey()))
                .filter(door -> !ReadsOnRecord.isOnRecord(door.getValue()))
                .map(door -> door.getValue().getShortLogMessage())
                .sorted()
                .toList();
        if (!untraced.isEmpty()) {
            throw new IllegalStateException("These audit doors lack @ReadOnRecord: " + String.join(", ", untraced));
        }
    }

    private static boolean belongsToTheAudit(RequestMappingInfo door) {
        return door.getPatternValues().stream()
                .anyMatch(path -> path.startsWith("/audit") && !path.startsWith("/audit/log"));
    }
}

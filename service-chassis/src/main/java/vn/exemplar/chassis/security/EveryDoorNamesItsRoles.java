package vn.exemplar.chassis.security;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Stops the start-up of a service that has a handler below {@code /api} or {@code /audit} without {@code @RolesAllowed}
 * or {@code @PermitAll}: a forgotten annotation must never be an open door.
 */
final class EveryDoorNamesItsRoles implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping doors;

    EveryDoorNamesItsRoles(RequestMappingHandlerMapping doors) {
        this.doors = doors;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> unnamed = doors.getHandlerMethods().entrySet().stream()
                .filter(door -> guarded(door.getKey()))
                .filter(door -> DoorRoles.of(door.getValue()).isEmpty())
                .map(door -> door.getValue().getShortLogMessage())
                .sorted(Comparator.naturalOrder())
                .toList();
        if (!unnamed.isEmpty()) {
            throw new IllegalStateException(
                    "These doors have neither @RolesAllowed nor @PermitAll: " + String.join(", ", unnamed));
        }
    }

    private static boolean guarded(RequestMappingInfo door) {
        return door.getPatternValues().stream().anyMatch(path -> path.startsWith("/api") || path.startsWith("/audit"));
    }
}

package vn.exemplar.chassis.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import vn.exemplar.chassis.act.Actor;

/**
 * The roles that open a door, as its handler method or class declares them.
 *
 * @param open for everyone, even without a token
 * @param roles any of these; the first that an actor holds is the role in which they act
 */
public record DoorRoles(boolean open, List<String> roles) {
    /** The role of everyone at an open door. */
    public static final String EVERYONE = "EVERYONE";

    public DoorRoles {
        roles = List.copyOf(roles);
    }

    /** Empty when the handler names neither roles nor everyone. */
    public static Optional<DoorRoles> of(HandlerMethod handler) {
        RolesAllowed named = handler.getMethodAnnotation(RolesAllowed.class);
        if (named != null) {
            return Optional.of(new DoorRoles(false, List.of(named.value())));
        }
        if (handler.hasMethodAnnotation(PermitAll.class)) {
            return Optional.of(new DoorRoles(true, List.of()));
        }
        RolesAllowed ofClass = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RolesAllowed.class);
        return ofClass == null ? Optional.empty() : Optional.of(new DoorRoles(false, List.of(ofClass.value())));
    }

    /** The role in which the actor goes through; empty when the door stays shut. */
    public Optional<String> actingRole(Actor actor) {
        Optional<String> held = roles.stream().filter(actor::has).findFirst();
        return held.isEmpty() && open ? Optional.of(EVERYONE) : held;
    }
}

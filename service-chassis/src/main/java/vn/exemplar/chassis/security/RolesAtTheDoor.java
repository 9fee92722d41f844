package vn.exemplar.chassis.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.exemplar.chassis.act.Actor;

/**
 * Checks the roles of a door before its arguments are read, so that a body is neither parsed nor validated for someone
 * who may not send it. (Method security, which checks again, only comes after the arguments.)
 */
final class RolesAtTheDoor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod door) {
            DoorRoles.of(door).ifPresent(RolesAtTheDoor::check);
        }
        return true;
    }

    private static void check(DoorRoles roles) {
        Optional<Actor> actor = Actors.current();
        if (!roles.open() && actor.flatMap(roles::actingRole).isEmpty()) {
            throw new AccessDeniedException("None of the roles " + roles.roles() + " is held");
        }
    }
}

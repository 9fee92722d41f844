package vn.exemplar.chassis.act;

import java.util.List;

/**
 * The person, or the service, that acts. Holds ids and coarse roles only, never a name.
 *
 * @param id subject id of the access token ({@code sub}), or the service's name for an act without a person
 * @param unit code of the unit that the actor belonged to at that time ({@code unit} claim)
 * @param roles the roles then held ({@code roles} claim), in the order of the token
 */
public record Actor(String id, String unit, List<String> roles) {

    public Actor {
        roles = List.copyOf(roles);
    }

    /** A service that acts by itself, on an event or by the clock. */
    public static Actor service(String serviceName) {
        return new Actor(serviceName, serviceName, List.of("SERVICE"));
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}

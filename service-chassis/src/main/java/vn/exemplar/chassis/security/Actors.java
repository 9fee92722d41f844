package vn.exemplar.chassis.security;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.exemplar.chassis.act.Actor;

/** Reads the actor from the access token: {@code sub}, {@code unit} and {@code roles}. */
public final class Actors {
    /** Unit of an actor whose token names none. */
    public static final String NO_UNIT = "-";

    private Actors() {}

    /** The actor of the current request; empty without a valid token. */
    public static Optional<Actor> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.of(of(token.getToken()))
                : Optional.empty();
    }

    static Actor of(Jwt token) {
        String unit = token.getClaimAsString("unit");
        return new Actor(subject(token), unit == null ? NO_UNIT : unit, roles(token));
    }

    /** @throws InvalidBearerTokenException when the token is nobody's */
    static String subject(Jwt token) {
        String subject = token.getSubject();
        if (subject == null || subject.isBlank()) {
            throw new InvalidBearerTokenException("The token has no subject");
        }
        return subject;
    }

    static List<String> roles(Jwt token) {
        List<String> roles = token.getClaimAsStringList("roles");
        return roles == null ? List.of() : roles;
    }
}

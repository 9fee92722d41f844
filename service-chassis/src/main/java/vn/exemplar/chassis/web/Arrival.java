package vn.exemplar.chassis.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes when a request came, before it waits for anything: this is the hour of the act, so that who came in time is in
 * time however long the queue was.
 */
final class Arrival extends OncePerRequestFilter implements Ordered {
    private static final String AT = Arrival.class.getName() + ".at";

    private final Clock clock;

    Arrival(Clock clock) {
        this.clock = clock;
    }

    /** When the request came (UTC), in whole milliseconds. */
    static Instant of(HttpServletRequest request) {
        return (Instant) request.getAttribute(AT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(AT, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        chain.doFilter(request, response);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}

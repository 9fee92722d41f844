package vn.exemplar.chassis.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.RefusalAllowance;
import vn.exemplar.chassis.security.Actors;

/** Turns away with 429, before anything of the request is read, who has used up their {@link RefusalAllowance}. */
final class RefusedTooOften extends OncePerRequestFilter {
    /** After the token was checked, before bodies are read. */
    static final int ORDER = -50;

    private static final String CODE = "refused-too-often";

    private final RefusalAllowance allowance;
    private final ProblemWriter problems;
    private final MeterRegistry meters;

    RefusedTooOften(RefusalAllowance allowance, ProblemWriter problems, MeterRegistry meters) {
        this.allowance = allowance;
        this.problems = problems;
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = Actors.current().map(Actor::id).flatMap(allowance::turnedAway);
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        meters.counter("exemplar.refusals", "code", CODE).increment();
        long seconds = wait.get().toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(request, response, Fault.of(429, CODE, Map.of("seconds", seconds)));
    }
}

package vn.exemplar.chassis.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away, before anything looks at it, a request whose query is broken or hides what it says. */
final class LegibleQuery extends OncePerRequestFilter {
    /** After the arrival was noted, before the token is checked. */
    static final int ORDER = -200;

    private final ProblemWriter problems;

    LegibleQuery(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Fault> fault = fault(request);
        if (fault.isPresent()) {
            problems.write(request, response, fault.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Fault> fault(HttpServletRequest request) {
        try {
            return QueryParameters.of(request).stream()
                    .flatMap(parameter -> CleanText.unfit(parameter.name())
                            .map(unfit -> unfit.at("?"))
                            .or(() -> CleanText.unfit(parameter.value()).map(unfit -> unfit.at(parameter.name())))
                            .stream())
                    .findFirst();
        } catch (BadRequest broken) {
            return Optional.of(Fault.of(broken));
        }
    }
}

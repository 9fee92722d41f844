package vn.exemplar.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.chassis.view.ViewsBehind;

/**
 * Lets a reader see what they wrote: a GET with {@code After-Index} waits until the views that its door {@link FromView
 * answers from} have passed that index of the ledger. Every GET below {@code /api} says in {@code Ledger-Index} up to
 * where its answer is complete at least.
 */
final class ReadYourWrite implements HandlerInterceptor {
    static final String AFTER_INDEX = "After-Index";
    static final String LEDGER_INDEX = "Ledger-Index";

    private final ViewPositions positions;
    private final Duration patience;

    ReadYourWrite(ViewPositions positions, Duration patience) {
        this.positions = positions;
        this.patience = patience;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod door) || RereadableBody.isWriting(request)) {
            return true;
        }
        FromView views = door.getBeanType().getAnnotation(FromView.class);
        ViewPositions shown = views == null ? positions : positions.of(Set.of(views.value()));
        String wanted = request.getHeader(AFTER_INDEX);
        if (wanted != null) {
            await(index(wanted), shown);
        }
        response.setHeader(LEDGER_INDEX, Long.toString(shown.viewed()));
        return true;
    }

    private void await(long index, ViewPositions shown) {
        if (index > shown.head() || !shown.await(index, patience)) {
            throw new ViewsBehind(index, shown.viewed());
        }
    }

    private static long index(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw BadRequest.of("after-index-malformed");
        }
        return Long.parseLong(text);
    }
}

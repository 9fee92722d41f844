package vn.exemplar.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.exemplar.chassis.facts.CurrentFacts;

/**
 * Every writing request decides by reference facts that hold all that was in the ledger when it came: whoever writes
 * twice is judged the second time by what the first time changed, on whichever instance. Comes after the roles, so that
 * who is not let in does not wait.
 */
final class DecidesByCurrentFacts implements HandlerInterceptor {
    private final CurrentFacts facts;

    DecidesByCurrentFacts(CurrentFacts facts) {
        this.facts = facts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && RereadableBody.isWriting(request)) {
            facts.catchUp();
        }
        return true;
    }
}

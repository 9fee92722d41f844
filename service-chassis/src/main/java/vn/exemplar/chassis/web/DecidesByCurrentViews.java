package vn.exemplar.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.exemplar.chassis.view.CurrentViews;

/**
 * Every writing request decides by views that show all that was in the ledger when it came: whoever writes twice is
 * judged the second time by what the first time changed, on whichever instance. Comes after the roles, so that who is
 * not let in does not wait.
 */
final class DecidesByCurrentViews implements HandlerInterceptor {
    private final CurrentViews views;

    DecidesByCurrentViews(CurrentViews views) {
        this.views = views;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && RereadableBody.isWriting(request)) {
            views.catchUp();
        }
        return true;
    }
}

package vn.exemplar.chassis.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last resort: errors that the container reports outside of any door. */
@Controller
final class ErrorDoor implements ErrorController {
    private static final int OUR_FAULT = 500;

    private final ProblemWriter problems;

    ErrorDoor(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ResponseEntity<Object> on(HttpServletRequest request) {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : OUR_FAULT;
        return problems.answer(request, Fault.ofStatus(status), HttpHeaders.EMPTY);
    }
}

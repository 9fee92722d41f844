package vn.exemplar.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.exemplar.chassis.act.CommandIds;
import vn.exemplar.chassis.act.IdempotencyKeyReused;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.ViewsBehind;
import vn.exemplar.ledger.chain.BrokenLogException;

/** Turns whatever a door throws into a problem. What we did not foresee gets an incident id, and its trace our log. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiErrors extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final ProblemWriter problems;
    private final FieldFaults fieldFaults;
    private final RefusedRequests refused;

    ApiErrors(ProblemWriter problems, FieldFaults fieldFaults, RefusedRequests refused) {
        this.problems = problems;
        this.fieldFaults = fieldFaults;
        this.refused = refused;
    }

    @ExceptionHandler
    ResponseEntity<Object> on(Refusal refusal, HttpServletRequest request) {
        refused.record(request, refusal);
        return answer(request, Fault.of(refusal));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(AccessDeniedException denied, HttpServletRequest request) {
        refused.recordDenied(request);
        return answer(request, Fault.of(403, "access-denied"));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(BadRequest wrong, HttpServletRequest request) {
        return answer(request, Fault.of(wrong));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(IdempotencyKeyReused reused, HttpServletRequest request) {
        return answer(request, Fault.of(409, "idempotency-key-reused"));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(AggregateStreamCreationException exists, HttpServletRequest request) {
        return answer(request, Fault.of(409, "subject-exists"));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(ConcurrencyException overtaken, HttpServletRequest request) {
        return answer(request, Fault.of(409, "changed-meanwhile"));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(AggregateNotFoundException missing, HttpServletRequest request) {
        return answer(request, Fault.of(404, "subject-not-found"));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(ConstraintViolationException invalid, HttpServletRequest request) {
        return answer(request, Fault.ofFields(fieldFaults.of(invalid)));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(MultipartException broken, HttpServletRequest request) {
        return answer(request, Fault.of(400, "form-malformed"));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(RequestRejectedException illegible, HttpServletRequest request) {
        return answer(request, Fault.of(400, "http-400"));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(ViewsBehind behind, HttpServletRequest request) {
        return answerLater(request, Fault.of(503, "views-behind", behind.details()), 1);
    }

    @ExceptionHandler
    ResponseEntity<Object> on(BrokenLogException broken, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            throw broken;
        }
        LOG.error("The ledger is broken at event {}", broken.index(), broken);
        return answer(request, Fault.of(500, "ledger-broken", Map.of("index", broken.index())));
    }

    /** An answer that has begun cannot become a problem: thrown on, so that the container cuts the connection. */
    @ExceptionHandler
    ResponseEntity<Object> on(Exception unforeseen, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            throw unforeseen;
        }
        return on(unforeseen, request);
    }

    private ResponseEntity<Object> on(Exception unforeseen, HttpServletRequest request) {
        Optional<Fault> outage = Outage.of(unforeseen);
        if (outage.isPresent()) {
            LOG.warn("No database at {} {}: {}", request.getMethod(), request.getRequestURI(), unforeseen.toString());
            return answerLater(request, outage.get(), 5);
        }
        String incident = CommandIds.fresh();
        LOG.error("Incident {} at {} {}", incident, request.getMethod(), request.getRequestURI(), unforeseen);
        return answer(request, Fault.ours(unforeseen, incident));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problems.answer(servlet(request), Fault.ofFields(fieldFaults.of(invalid)), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problems.answer(servlet(request), Fault.ofFields(fieldFaults.of(invalid)), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Refusal said = refusalWithin(unreadable);
        return said != null
                ? on(said, servlet(request))
                : problems.answer(servlet(request), UnreadableBody.fault(unreadable, servlet(request)), headers);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Map<String, Object> details = Map.of(
                "parameter", String.valueOf(mismatch.getPropertyName()),
                "value", Expected.shown(mismatch.getValue()),
                "expected", Expected.of(mismatch.getRequiredType()));
        return problems.answer(servlet(request), Fault.of(400, "parameter-does-not-fit", details), headers);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Map<String, Object> details = Map.of("parameter", missing.getParameterName());
        return problems.answer(servlet(request), Fault.of(400, "parameter-missing", details), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException other, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problems.answer(servlet(request), mediaTypes(415, other.getSupportedMediaTypes()), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException other, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problems.answer(servlet(request), mediaTypes(406, other.getSupportedMediaTypes()), headers);
    }

    private static Fault mediaTypes(int status, List<MediaType> taken) {
        return Fault.of(status, "http-" + status, Map.of("allowed", MediaType.toString(taken)));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            return on(failure, servlet(request));
        }
        return problems.answer(servlet(request), Fault.ofStatus(status.value()), headers);
    }

    private ResponseEntity<Object> answer(HttpServletRequest request, Fault fault) {
        return problems.answer(request, fault, HttpHeaders.EMPTY);
    }

    private ResponseEntity<Object> answerLater(HttpServletRequest request, Fault fault, int seconds) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        return problems.answer(request, fault, headers);
    }

    /** A value object that refuses its value while the body is being read. */
    private static @Nullable Refusal refusalWithin(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static HttpServletRequest servlet(WebRequest request) {
        return ((ServletWebRequest) request).getRequest();
    }
}

package vn.exemplar.chassis.observability;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.security.DoorRoles;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.chassis.web.ReadVersion;

/** Adds to a door's description what the chassis gives it: headers, paging, roles and problems. */
final class DoorDescription implements OperationCustomizer {
    private static final String ETAG = "ETag";

    @Override
    public Operation customize(Operation operation, HandlerMethod door) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(door.getMethod(), RequestMapping.class);
        boolean reading = mapping == null || List.of(mapping.method()).contains(RequestMethod.GET);
        boolean ofApi = mapping != null && Stream.of(mapping.path()).anyMatch(path -> path.startsWith("/api"));
        operation.setOperationId(operationId(door));
        if (takes(door, PageRequest.class)) {
            describePages(operation);
        }
        if (reading && ofApi) {
            describeReading(operation, door);
        } else if (!reading) {
            describeWriting(operation, door);
        }
        DoorRoles.of(door).ifPresent(roles -> describe(operation, roles));
        describeProblems(operation, door);
        return operation;
    }

    /** The same in each version, as long as the door keeps its name. */
    private static String operationId(HandlerMethod door) {
        String type = door.getBeanType().getSimpleName();
        String slice = type.endsWith("Api") ? type.substring(0, type.length() - "Api".length()) : type;
        return StringUtils.uncapitalize(slice)
                + StringUtils.capitalize(door.getMethod().getName());
    }

    private static void describeReading(Operation operation, HandlerMethod door) {
        Parameter after =
                Parts.header("After-Index", "Waits until the answer holds the event of this index of the ledger");
        operation.addParametersItem(after.schema(Parts.index().minimum(BigDecimal.ZERO)));
        answers(operation)
                .forEach(answer -> answer.addHeaderObject(
                        "Ledger-Index",
                        Parts.ofAnswer("The answer is complete up to this index of the ledger", Parts.index())));
        if (answersEntity(door)
                && !String.valueOf(door.getMethod().getGenericReturnType()).contains(Resource.class.getName())) {
            answers(operation)
                    .forEach(answer -> answer.addHeaderObject(ETAG, Parts.ofAnswer("The version read", Parts.text())));
        }
        operation
                .getResponses()
                .addApiResponse("503", Parts.later("The views have not come so far yet, or no database"));
    }

    private static void describeWriting(Operation operation, HandlerMethod door) {
        if (takes(door, Act.class)) {
            Parameter key = Parts.header(
                    "Idempotency-Key",
                    "1 to 128 printable characters: the same key with the same request gets the first answer again");
            operation.addParametersItem(key.schema(
                    Parts.text().minLength(1).maxLength(128).pattern("^[\\x21-\\x7E]([\\x20-\\x7E]*[\\x21-\\x7E])?$")));
        }
        ApiResponses responses = operation.getResponses();
        if (takes(door, ReadVersion.class)) {
            operation.addParametersItem(Parts.header("If-Match", "The entity tag of the version that was read")
                    .required(true));
            answers(operation)
                    .forEach(answer -> answer.addHeaderObject(ETAG, Parts.ofAnswer("The new version", Parts.text())));
            responses.addApiResponse("412", Parts.problem("Someone else changed it since it was read"));
            responses.addApiResponse("428", Parts.problem("If-Match is missing"));
        }
        ApiResponse created = responses.get("201");
        if (created != null) {
            created.addHeaderObject(
                    "Location",
                    Parts.ofAnswer("Where it can be read", Parts.text().format("uri")));
        } else if (answersEntity(door) && responses.containsKey("200")) {
            responses.addApiResponse("204", new ApiResponse().description("It was so already; nothing was recorded"));
        }
        if (operation.getRequestBody() != null || takesBody(door)) {
            responses.addApiResponse("413", Parts.problem("The body is too large"));
            responses.addApiResponse(
                    "415", Parts.problem("The body is of a media type that this address does not take"));
        }
        responses.addApiResponse(
                "409", Parts.problem("The state does not allow it, or the key was used for another request"));
        responses.addApiResponse("422", Parts.problem("Breaks a rule"));
        responses.addApiResponse("503", Parts.later("No database, or the facts have not come so far yet"));
    }

    private static void describeProblems(Operation operation, HandlerMethod door) {
        ApiResponses responses = operation.getResponses();
        responses.addApiResponse("400", Parts.problem("Not understood, or invalid fields"));
        if (DoorRoles.of(door).filter(roles -> !roles.open()).isPresent()) {
            responses.addApiResponse("401", Parts.problem("No valid token"));
            responses.addApiResponse("403", Parts.problem("No role for this door, or refused to this person"));
            responses.addApiResponse("429", Parts.later("Refused too often within a minute"));
        }
        boolean ofOne = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
        if (ofOne) {
            responses.addApiResponse("404", Parts.problem("Not there, or not visible to the caller"));
        }
    }

    private static void describePages(Operation operation) {
        operation.addParametersItem(
                Parts.query("page", "from 0").schema(Parts.number(0).minimum(BigDecimal.ZERO)));
        operation.addParametersItem(Parts.query("size", "1 to 100")
                .schema(Parts.number(25).minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(100))));
        operation.addParametersItem(Parts.query(
                        "after", "The \"next\" of the page before, instead of \"page\"; costs the same at any depth")
                .example("eyJfaWQiOiAiOWI4NDU2In0")
                .schema(Parts.text()));
    }

    private static void describe(Operation operation, DoorRoles roles) {
        String who = roles.open() ? "Open to everyone" : "Roles: " + String.join(", ", roles.roles());
        String what = operation.getDescription();
        operation.setDescription(what == null ? who : what + "\n\n" + who);
        if (roles.open()) {
            operation.setSecurity(List.of());
        }
    }

    /** What the door answers when all is well. */
    private static List<ApiResponse> answers(Operation operation) {
        return operation.getResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean answersEntity(HandlerMethod door) {
        return ResponseEntity.class.equals(door.getReturnType().getParameterType());
    }

    private static boolean takesBody(HandlerMethod door) {
        return Arrays.stream(door.getMethodParameters())
                .anyMatch(given -> given.hasParameterAnnotation(RequestBody.class));
    }

    private static boolean takes(HandlerMethod door, Class<?> type) {
        return Arrays.stream(door.getMethodParameters()).anyMatch(given -> type.equals(given.getParameterType()));
    }
}

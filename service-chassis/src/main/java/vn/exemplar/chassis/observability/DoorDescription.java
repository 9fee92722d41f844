package vn.exemplar.chassis.observability;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.security.DoorRoles;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.chassis.web.Problem;
import vn.exemplar.chassis.web.ReadVersion;

/** Adds to a door's description what the chassis gives it: headers, paging, roles and problems. */
final class DoorDescription implements OperationCustomizer {
    static final String PROBLEM = "Problem";
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "Not understood, or invalid fields",
            "401", "No valid token",
            "403", "No role for this door, or refused to this person",
            "404", "Not there, or not visible to the caller",
            "409", "The state does not allow it, or the key was used for another request",
            "422", "Breaks a rule");

    @Override
    public Operation customize(Operation operation, HandlerMethod door) {
        if (takes(door, Act.class)) {
            operation.addParametersItem(header(
                    "Idempotency-Key",
                    "1 to 128 printable characters: the same key with the"
                            + " same request gets the first answer again"));
        }
        if (takes(door, ReadVersion.class)) {
            operation.addParametersItem(header("If-Match", "The entity tag of the version that was read")
                    .required(true));
            operation.getResponses().addApiResponse("412", problem("Someone else changed it since it was read"));
            operation.getResponses().addApiResponse("428", problem("If-Match is missing"));
        }
        if (takes(door, PageRequest.class)) {
            operation.addParametersItem(query("page", "from 0", 0));
            operation.addParametersItem(query("size", "1 to 100", 25));
            operation.addParametersItem(new Parameter()
                    .in("query")
                    .name("after")
                    .description("The \"next\" of the page before, instead of \"page\"; costs the same at any depth")
                    .example("eyJfaWQiOiAiOWI4NDU2In0")
                    .schema(new StringSchema()));
        }
        DoorRoles.of(door).ifPresent(roles -> describe(operation, roles));
        PROBLEMS.forEach((status, text) -> operation.getResponses().addApiResponse(status, problem(text)));
        return operation;
    }

    static Schema<?> problemSchema() {
        return Objects.requireNonNull(
                ModelConverters.getInstance().read(Problem.class).get(PROBLEM));
    }

    private static void describe(Operation operation, DoorRoles roles) {
        String who = roles.open() ? "Open to everyone" : "Roles: " + String.join(", ", roles.roles());
        String what = operation.getDescription();
        operation.setDescription(what == null ? who : what + "\n\n" + who);
        if (roles.open()) {
            operation.setSecurity(List.of());
        }
    }

    private static ApiResponse problem(String text) {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(text)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }

    private static Parameter header(String name, String text) {
        return new Parameter().in("header").name(name).description(text).schema(new StringSchema());
    }

    private static Parameter query(String name, String text, int usual) {
        IntegerSchema number = new IntegerSchema();
        number.setDefault(usual);
        return new Parameter().in("query").name(name).description(text).schema(number);
    }

    private static boolean takes(HandlerMethod door, Class<?> type) {
        return Arrays.stream(door.getMethodParameters()).anyMatch(given -> type.equals(given.getParameterType()));
    }
}

package vn.exemplar.chassis.observability;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** The parts that the description of a door is put together from. */
final class Parts {
    static final String PROBLEM = "Problem";

    private Parts() {}

    static ApiResponse problem(String text) {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(text)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }

    static ApiResponse later(String text) {
        return problem(text).addHeaderObject("Retry-After", ofAnswer("Seconds to wait", new IntegerSchema()));
    }

    static Header ofAnswer(String text, Schema<?> schema) {
        return new Header().description(text).schema(schema);
    }

    static Parameter header(String name, String text) {
        return new Parameter().in("header").name(name).description(text).schema(text());
    }

    static Parameter query(String name, String text) {
        return new Parameter().in("query").name(name).description(text);
    }

    static Schema<?> text() {
        return new StringSchema();
    }

    static Schema<?> index() {
        return new IntegerSchema().format("int64");
    }

    static Schema<?> number(int usual) {
        IntegerSchema number = new IntegerSchema();
        number.setDefault(usual);
        return number;
    }
}

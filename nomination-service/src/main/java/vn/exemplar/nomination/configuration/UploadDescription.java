package vn.exemplar.nomination.configuration;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.web.method.HandlerMethod;
import vn.exemplar.nomination.evidence.Visibility;
import vn.exemplar.nomination.evidence.intake.Upload;

/** Describes what a door takes that takes a file: the plain bytes, or a form with a part {@code file}. */
final class UploadDescription implements OperationCustomizer {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Upload.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod door) {
        boolean takesFile = Arrays.stream(door.getMethodParameters())
                .anyMatch(given -> Upload.class.equals(given.getParameterType()));
        if (takesFile) {
            operation.addParametersItem(query(
                    "name", "name of the file; else that of Content-Disposition or of the form", new StringSchema()));
            operation.addParametersItem(query("visibility", "whom the file may reach", visibility()));
            operation.setRequestBody(new RequestBody().required(true).content(content()));
        }
        return operation;
    }

    private static Content content() {
        Schema<?> form = new ObjectSchema();
        form.addProperty("file", new BinarySchema());
        form.addProperty("visibility", visibility());
        form.addRequiredItem("file");
        return new Content()
                .addMediaType("application/octet-stream", new MediaType().schema(new BinarySchema()))
                .addMediaType("multipart/form-data", new MediaType().schema(form));
    }

    private static StringSchema visibility() {
        StringSchema schema = new StringSchema();
        Arrays.stream(Visibility.values()).map(Visibility::name).forEach(schema::addEnumItem);
        schema.setDefault(Visibility.INTERNAL.name());
        return schema;
    }

    private static Parameter query(String name, String text, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(text).schema(schema);
    }
}

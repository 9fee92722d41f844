package vn.exemplar.chassis.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import vn.exemplar.contract.LocalizedText;

/** Says what is wrong with each field, in both languages, from the message of the violated constraint. */
final class FieldFaults {
    private final MessageInterpolator interpolator;

    FieldFaults(ValidatorFactory validators) {
        this.interpolator = validators.getMessageInterpolator();
    }

    List<Problem.Field> of(MethodArgumentNotValidException invalid) {
        return sorted(invalid.getAllErrors().stream().map(this::field));
    }

    List<Problem.Field> of(ConstraintViolationException invalid) {
        return sorted(invalid.getConstraintViolations().stream()
                .map(violation -> field(violation.getPropertyPath().toString(), violation)));
    }

    List<Problem.Field> of(HandlerMethodValidationException invalid) {
        return sorted(invalid.getParameterValidationResults().stream().flatMap(this::fields));
    }

    private Stream<Problem.Field> fields(ParameterValidationResult result) {
        String name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream().map(error -> field(name, error, result));
    }

    private Problem.Field field(String parameter, MessageSourceResolvable error, ParameterValidationResult result) {
        if (error instanceof ObjectError objectError) {
            return field(objectError);
        }
        return field(parameter, result.unwrap(error, ConstraintViolation.class));
    }

    private Problem.Field field(ObjectError error) {
        String name = error instanceof FieldError field ? field.getField() : error.getObjectName();
        return error.contains(ConstraintViolation.class)
                ? field(name, error.unwrap(ConstraintViolation.class))
                : new Problem.Field(name, mismatch(error));
    }

    private Problem.Field field(String name, ConstraintViolation<?> violation) {
        Context context = new Context(violation);
        String template = violation.getMessageTemplate();
        return new Problem.Field(
                name,
                new LocalizedText(
                        interpolator.interpolate(template, context, ProblemTexts.VIETNAMESE),
                        interpolator.interpolate(template, context, Locale.ENGLISH)));
    }

    private static LocalizedText mismatch(ObjectError error) {
        Object value = error instanceof FieldError field ? field.getRejectedValue() : null;
        Class<?> type = error.contains(TypeMismatchException.class)
                ? error.unwrap(TypeMismatchException.class).getRequiredType()
                : null;
        return Expected.insteadOf(value, type);
    }

    private static List<Problem.Field> sorted(Stream<Problem.Field> fields) {
        return fields.sorted(Comparator.comparing(Problem.Field::field)
                        .thenComparing(field -> field.messages().en()))
                .toList();
    }

    private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}

package vn.exemplar.chassis.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.exemplar.contract.LocalizedText;

/**
 * A problem by RFC 9457, with the members that clients of Exemplar rely on.
 *
 * @param type {@code urn:exemplar:problem:<code>}
 * @param title what happened, in the caller's language
 * @param status the HTTP status
 * @param detail what, why and what to do, in the caller's language
 * @param instance path of the request
 * @param code stable, kebab case
 * @param rule id of the broken rule
 * @param legalBasis where the rule comes from
 * @param details figures and ids for machines
 * @param messages the detail in both languages
 * @param fields what is wrong with which field of the request
 * @param incident names the entry in the service's log, when the fault is ours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @Nullable String rule,
        @Nullable String legalBasis,
        Map<String, Object> details,
        LocalizedText messages,
        List<Field> fields,
        @Nullable String incident) {

    public Problem {
        details = Map.copyOf(details);
        fields = List.copyOf(fields);
    }

    /** @param field path of the field, for example {@code claims[2].criterionId} */
    public record Field(String field, LocalizedText messages) {}
}

package vn.exemplar.ledger.erasure;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import vn.exemplar.ledger.event.PersonalShape;
import vn.exemplar.ledger.event.PersonalShape.Clear;
import vn.exemplar.ledger.event.PersonalShape.Content;
import vn.exemplar.ledger.event.PersonalShape.Elements;
import vn.exemplar.ledger.event.PersonalShape.Parts;
import vn.exemplar.ledger.event.PersonalShape.Text;
import vn.exemplar.ledger.event.PersonalShape.Values;

/**
 * Personal texts are sealed under the names of their components, so Jackson must write them there and nowhere else: no
 * annotation may rename or unwrap a component, and no getter may tell it a second time. A getter of a primitive may stay.
 */
final class WrittenNames {

    private WrittenNames() {}

    /** @throws IllegalArgumentException when a record with personal texts is written otherwise */
    static void require(ObjectMapper json, Class<?> eventType, PersonalShape event) {
        recordsIn(event).forEach(record -> {
            Set<String> components = new TreeSet<>(record.components().keySet());
            Set<String> written = written(json, record.type(), components);
            if (!written.equals(components)) {
                throw new IllegalArgumentException(
                        ("%s: personal texts of %s would be stored in clear, since Jackson writes"
                                        + " %s for its components %s. Remove its Jackson annotations, or the getters that are no"
                                        + " components")
                                .formatted(eventType.getName(), record.type().getName(), written, components));
            }
        });
    }

    private static Stream<Parts> recordsIn(PersonalShape shape) {
        return switch (shape) {
            case Clear() -> Stream.empty();
            case Text() -> Stream.empty();
            case Elements elements -> recordsIn(elements.each());
            case Values values -> recordsIn(values.each());
            case Content content -> recordsIn(content.present());
            case Parts parts ->
                Stream.concat(
                        Stream.of(parts), parts.components().values().stream().flatMap(WrittenNames::recordsIn));
        };
    }

    private static Set<String> written(ObjectMapper json, Class<?> record, Set<String> components) {
        Set<String> written = new TreeSet<>();
        json.acceptJsonFormatVisitor(record, new JsonFormatVisitorWrapper.Base() {
            @Override
            public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
                return new JsonObjectFormatVisitor.Base(getContext()) {
                    @Override
                    public void property(BeanProperty property) {
                        if (components.contains(property.getName())
                                || !property.getType().isPrimitive()) {
                            written.add(told(property));
                        }
                    }

                    @Override
                    public void optionalProperty(BeanProperty property) {
                        property(property);
                    }
                };
            }
        });
        return written;
    }

    private static String told(BeanProperty property) {
        String member = property.getMember().getName();
        return member.equals(property.getName()) ? member : member + " as " + property.getName();
    }
}

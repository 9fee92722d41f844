package vn.exemplar.ledger.erasure;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/**
 * Seals the {@link Personal} texts of events before they are stored and hashed, and opens them again. In the place of a
 * text stands an object <code>{"sealed": "…"}</code>: {@link AesGcm} in Base64, under the key of the event's subject, the
 * associated data naming subject, event (without its version) and field.
 *
 * <p>Of a subject whose key was destroyed nothing personal is recorded any more: {@link Erased#TEXT} is stored in the
 * place of what was said, and is read in the place of what was sealed. Cost: an event without personal texts costs
 * nothing; else one key and a few microseconds per text.
 */
public final class PersonalData {

    private static final String SEALED = "sealed";
    private static final String VERSION = "\\.v\\d+$";

    private final SubjectKeys keys;
    private final Map<Class<?>, PersonalFields> fieldsByType = new HashMap<>();

    /**
     * @param eventTypes every type that may be stored
     * @param json how they are written
     * @throws IllegalArgumentException when one has personal texts and no subject, or may have one that is not found: in
     *     a component of another type than {@link vn.exemplar.ledger.event.PersonalShape} knows, or under another name
     *     in JSON
     */
    public PersonalData(Collection<? extends Class<?>> eventTypes, SubjectKeys keys, ObjectMapper json) {
        this.keys = keys;
        eventTypes.forEach(type -> PersonalFields.of(type).ifPresent(fields -> {
            WrittenNames.require(json, type, fields.shape());
            fieldsByType.put(type, fields);
        }));
    }

    /** Whether events of a type declare personal texts. */
    public static boolean declaredBy(Class<?> eventType) {
        return PersonalFields.of(eventType).isPresent();
    }

    public boolean isIn(Class<?> eventType) {
        return fieldsByType.containsKey(eventType);
    }

    /**
     * Seals the texts of an event, in place.
     *
     * @throws IllegalArgumentException when the JSON is not as the type declares it, so that a text might be overlooked
     */
    public void seal(Class<?> eventType, ObjectNode event) {
        PersonalFields fields = fieldsByType.get(eventType);
        if (fields != null) {
            String subject = fields.subjectOf(event);
            fields.changeAll(event, new Sealing(keys.prepare(subject), eventType, subject));
        }
    }

    /**
     * Opens the texts of an event, in place.
     *
     * @throws PersonalDataUnreadableException when a text is not erased and yet cannot be read
     */
    public void open(Class<?> eventType, ObjectNode event) {
        PersonalFields fields = fieldsByType.get(eventType);
        if (fields != null) {
            String subject = fields.subjectOf(event);
            fields.changeAll(event, (path, present) -> opened(present, subject, place(eventType, path, subject)));
        }
    }

    private record Sealing(SubjectKey key, Class<?> eventType, String subject) implements PersonalFields.Change {

        @Override
        public JsonNode of(String path, JsonNode present) {
            return sealed(key, present.stringValue(), place(eventType, path, subject));
        }

        @Override
        public void meet(ObjectNode record, Set<String> components) {
            record.properties().forEach(field -> {
                JsonNode value = field.getValue();
                if (!components.contains(field.getKey()) && !value.isBoolean() && !value.isNumber()) {
                    throw new IllegalArgumentException(
                            ("%s: a personal text might be stored in clear, since its JSON has the"
                                            + " field %s, which is no component")
                                    .formatted(eventType.getName(), field.getKey()));
                }
            });
        }
    }

    private static JsonNode sealed(SubjectKey key, String text, byte[] place) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (Erased.is(text)) {
            return json.stringNode(text);
        }
        return switch (key) {
            case SubjectKey.Destroyed() -> json.stringNode(Erased.TEXT);
            case SubjectKey.Usable usable ->
                json.objectNode().put(SEALED, AesGcm.seal(usable, text.getBytes(StandardCharsets.UTF_8), place));
        };
    }

    private JsonNode opened(JsonNode present, String subject, byte[] place) {
        if (!present.isObject()) {
            return present;
        }
        String text =
                switch (keys.find(subject)) {
                    case SubjectKey.Destroyed() -> Erased.TEXT;
                    case SubjectKey.Usable usable -> text(usable, present.path(SEALED), place);
                };
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static String text(SubjectKey.Usable key, JsonNode sealed, byte[] place) {
        return AesGcm.open(key, bytes(sealed), place)
                .map(text -> new String(text, StandardCharsets.UTF_8))
                .orElseThrow(() ->
                        new PersonalDataUnreadableException("It was sealed under another key or for another place than "
                                + new String(place, StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(JsonNode sealed) {
        try {
            return Base64.getDecoder().decode(sealed.stringValue(""));
        } catch (IllegalArgumentException noBase64) {
            throw new PersonalDataUnreadableException("It is no sealed text", noBase64);
        }
    }

    private static byte[] place(Class<?> eventType, String path, String subject) {
        String event = eventType.getAnnotation(StoredType.class).value().replaceFirst(VERSION, "");
        return ("exemplar personal v1\n" + event + '\n' + path + '\n' + subject).getBytes(StandardCharsets.UTF_8);
    }
}

package vn.exemplar.ledger.event;

import java.util.Map;

/**
 * Where {@link Personal} texts stand in the values of a type. One reading of the declared types serves all who must find
 * every text, so that none of them overlooks what another one finds.
 */
public sealed interface PersonalShape {

    /** Nothing personal can be reached. */
    record Clear() implements PersonalShape {}

    /** A personal text. */
    record Text() implements PersonalShape {}

    /** A record that holds personal texts, with all of its components in their order. */
    record Parts(Class<?> type, Map<String, PersonalShape> components) implements PersonalShape {}

    /** A list or a set. */
    record Elements(PersonalShape each) implements PersonalShape {}

    /** A map; its keys are clear. */
    record Values(PersonalShape each) implements PersonalShape {}

    /** An optional, in JSON its content or null. */
    record Content(PersonalShape present) implements PersonalShape {}

    /**
     * The shape of a record.
     *
     * @throws IllegalArgumentException when it is none, has a {@link Personal} component that is no text, or a component
     *     of a type in which personal texts cannot be found, or not be replaced; then what they say would stay in clear
     */
    static PersonalShape of(Class<?> type) {
        return ShapeReader.read(type);
    }
}

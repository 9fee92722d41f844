package vn.exemplar.ledger.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text about a person. It stands in the log only under a key of the event's {@link DataSubject}, and reads as
 * {@link Erased#TEXT} once that key was destroyed. Allowed on record components of type {@code String} and
 * {@code List<String>}, also of records within the event, in lists, sets, optionals and the values of maps; null stays
 * null. Where one might stand in something else, {@link PersonalShape} refuses the event.
 *
 * <p>A component must bear it from its first version on: what was stored in clear stays so.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Personal {}

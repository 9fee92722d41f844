package vn.exemplar.ledger.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an event is stored: explicit and versioned, for example {@code nomination.NominationSubmitted.v1},
 * so that a class can be moved or renamed while the log stays as it is. A shipped name never changes its shape.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredType {

    /** {@code <service>.<Event>.v<version>}, unique in a ledger. */
    String value();
}

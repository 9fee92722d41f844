package vn.exemplar.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The explicit, versioned name of a contract event on the wire (CloudEvents {@code type}), never a class name. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ContractType {

    /** For example {@code nomination.NominationAccepted.v1}. */
    String value();
}

package vn.exemplar.chassis.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The views that the reading doors of a class answer from, by their processing groups: {@code After-Index} waits for
 * them alone, and {@code Ledger-Index} says how far they are. Without it, all views count.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FromView {
    String[] value();
}

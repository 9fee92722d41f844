package vn.exemplar.chassis.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks doors (all of a class, or one handler) whose every use is an event in the ledger: {@code ReadRecorded} before
 * the answer is given, {@code ActRefused} when the caller may not come in. For the audit and for whatever is
 * confidential.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadOnRecord {}

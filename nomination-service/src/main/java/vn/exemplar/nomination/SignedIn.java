package vn.exemplar.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The doors of a class are open to everybody who has signed in, whatever their role. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RolesAllowed({
    "UNIT_OFFICER",
    "UNIT_HEAD",
    "STANDING_OFFICER",
    "COUNCIL_CHAIR",
    "COUNCIL_VICE_CHAIR",
    "COUNCIL_MEMBER",
    "COUNCIL_SECRETARY",
    "DIRECTOR",
    "PRESS_OFFICER",
    "EDITOR",
    "AUDITOR"
})
public @interface SignedIn {}

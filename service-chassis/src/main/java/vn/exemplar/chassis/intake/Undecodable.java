package vn.exemplar.chassis.intake;

/** A record that no retry will make readable, at least not for this version. Its message holds no value of the record. */
final class Undecodable extends RuntimeException {
    /** Perhaps a later version knows it. */
    static final String UNKNOWN_TYPE = "of a type that this version does not know";

    Undecodable(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}

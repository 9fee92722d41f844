package vn.exemplar.chassis.intake;

/** A record that no retry will make readable. */
final class Undecodable extends RuntimeException {

    Undecodable(String reason, Throwable cause) {
        super(reason, cause);
    }
}

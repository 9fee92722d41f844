package vn.exemplar.stack.run;

/**
 * What {@code demo} plays on a freshly started system. The one on the class path is found as a
 * {@link java.util.ServiceLoader} service.
 */
public interface Scenario {
    /** Plays to the end; throws whatever went wrong, with a message for people. */
    void play(RunningSystem system, Console out) throws Exception;
}

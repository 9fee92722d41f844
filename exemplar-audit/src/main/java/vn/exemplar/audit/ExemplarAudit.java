package vn.exemplar.audit;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import vn.exemplar.ledger.chain.BrokenLogException;

/** {@code exemplar-audit}: see {@code --help}. */
@Command(
        name = "exemplar-audit",
        mixinStandardHelpOptions = true,
        version = "exemplar-audit 0.1.0",
        description = "Verifies the ledgers of Exemplar without trusting those who run them.",
        footer = {
            "",
            "A LOG is one of",
            "  mongodb://host/nomination_ledger      a live database (read access is enough)",
            "  https://host/nomination/audit/log     what a service publishes (needs --token)",
            "  a folder                              an export",
            "",
            "Exit codes: 0 intact, 1 tampered (proved, not suspected), 2 could not check."
        },
        subcommands = {
            Verify.class,
            VerifyProof.class,
            VerifyConsistency.class,
            Export.class,
            AsOf.class,
            Trace.class,
            CommandLine.HelpCommand.class
        })
public final class ExemplarAudit {

    static final int INTACT = 0;
    static final int TAMPERED = 1;
    static final int COULD_NOT_CHECK = 2;

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger DRIVER = Logger.getLogger("org.mongodb.driver");

    private ExemplarAudit() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and returns its exit code. */
    static int run(String... arguments) {
        DRIVER.setLevel(Level.OFF);
        try {
            return new CommandLine(new ExemplarAudit())
                    .setExecutionExceptionHandler(explained())
                    .execute(arguments);
        } catch (Error failure) { // the machine's own exit code for it is that of a proof
            System.err.println("Could not check: " + failure);
            return COULD_NOT_CHECK;
        }
    }

    private static IExecutionExceptionHandler explained() {
        return (failure, command, parsed) -> {
            String why = failure instanceof BrokenLogException broken
                    ? "from event " + broken.index() + " on, " + broken.explanation() + ". Run 'verify' on it"
                    : failure.getMessage();
            command.getErr().println("Could not check: " + why);
            return COULD_NOT_CHECK;
        };
    }
}

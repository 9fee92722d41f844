package vn.exemplar.stack.run;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import vn.exemplar.stack.host.Folders;
import vn.exemplar.stack.issuer.Issuer;

/** {@code run}, {@code demo} and {@code reset}, as the Makefile calls them. */
public final class Main {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Console console;
    private final Map<String, String> environment;
    private final Path workingFolder;

    private Main(Console console, Map<String, String> environment, Path workingFolder) {
        this.console = console;
        this.environment = environment;
        this.workingFolder = workingFolder;
    }

    public static void main(String[] arguments) {
        Console console = new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Main main = new Main(console, System.getenv(), Path.of("").toAbsolutePath());
        System.exit(main.call(arguments.length == 1 ? arguments[0] : ""));
    }

    private int call(String command) {
        try {
            return switch (command) {
                case "run" -> run();
                case "demo" -> demo();
                case "issuer" -> issuer();
                case "reset" -> reset();
                default -> {
                    console.say("Say one of: run, demo, issuer, reset");
                    yield MISUSED;
                }
            };
        } catch (StartRefused refusal) {
            console.say(String.valueOf(refusal.getMessage()));
            return FAILED;
        }
    }

    private int run() {
        Settings settings = Settings.from(environment, workingFolder);
        RunLog.into(settings.logs());
        try (LocalStack stack = LocalStack.start(settings, console)) {
            console.say(Welcome.to(stack));
            return untilInterrupted();
        } catch (StartRefused refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            return failed(failure, settings.logs());
        }
    }

    /** The demo issuer alone, known by {@code OIDC_ISSUER_URI}: for containers, where it has a host of its own. */
    private int issuer() {
        int port = Settings.number(environment, "EXEMPLAR_ISSUER_PORT", 9000);
        int frontDoor = Settings.number(environment, "EXEMPLAR_FRONT_DOOR_PORT", 8080);
        String uri = environment.getOrDefault("OIDC_ISSUER_URI", "http://localhost:" + port);
        try (Issuer issuer = Issuer.startAs(uri, port, frontDoor)) {
            console.step("The demo issuer is ready: " + issuer.uri());
            return untilInterrupted();
        }
    }

    /** Ctrl-C ends the JVM, whose end stops the system. */
    private static int untilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private int demo() {
        Optional<Scenario> story = ServiceLoader.load(Scenario.class).findFirst();
        if (story.isEmpty()) {
            console.say("This build has no story to play (a service of type " + Scenario.class.getName() + ").");
            return FAILED;
        }
        Path folder = Folders.temporary("demo");
        Settings settings = Settings.from(environment, workingFolder).withDataFolder(folder);
        RunLog.into(settings.logs());
        try (LocalStack stack = LocalStack.start(settings, console)) {
            story.get().play(stack, console);
        } catch (StartRefused refusal) {
            throw refusal;
        } catch (Exception failure) {
            return failed(failure, settings.logs());
        }
        Folders.remove(folder);
        console.step("The demo has ended well.");
        return 0;
    }

    private int failed(Throwable failure, Path logs) {
        RunLog.record(failure);
        console.step("FAILED: " + failure.getMessage());
        console.say("Logs are in " + logs);
        return FAILED;
    }

    private int reset() {
        Path folder = Settings.from(environment, workingFolder).dataFolder();
        DataFolder.remove(folder);
        console.say("Removed " + folder);
        return 0;
    }
}

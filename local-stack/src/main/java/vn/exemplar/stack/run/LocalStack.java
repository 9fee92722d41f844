package vn.exemplar.stack.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.stack.catalogue.Catalogue;
import vn.exemplar.stack.door.FrontDoor;
import vn.exemplar.stack.host.Ports;
import vn.exemplar.stack.issuer.AccessTokens;
import vn.exemplar.stack.issuer.Issuer;
import vn.exemplar.stack.kafka.KafkaBroker;
import vn.exemplar.stack.mongo.MongoServer;

/**
 * The whole system on this machine: database, broker and issuer unless they run elsewhere, then the services and the
 * front door. Independent parts start side by side. {@link #close} stops everything in reverse order; the end of the
 * JVM does too, whatever its cause short of SIGKILL, so no child process is left behind.
 */
public final class LocalStack implements RunningSystem, AutoCloseable {
    private final Settings settings;
    private final Console console;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private final Catalogue catalogue = Catalogue.read();
    private @Nullable KafkaBroker ownKafka;
    private @Nullable Surroundings surroundings;
    private @Nullable AccessTokens tokens;
    private int instances;

    private LocalStack(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /**
     * Starts everything and returns when every service is ready.
     *
     * @throws StartRefused when a port is taken, a service is not built or the data folder is in use; nothing was
     *     started then
     * @throws IllegalStateException when a part fails to start; everything has been stopped again then
     */
    public static LocalStack start(Settings settings, Console console) {
        settings.requireFreePorts();
        settings.services().keySet().forEach(service -> ServiceProcess.jarOf(service, settings.repository()));
        LocalStack stack = new LocalStack(settings, console);
        try {
            stack.open.push(DataFolder.lock(settings.dataFolder()));
            stack.startInfrastructure();
            stack.startServices();
            return stack;
        } catch (RuntimeException failure) {
            stack.close();
            throw failure;
        }
    }

    private void startInfrastructure() {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            CompletableFuture<String> mongo = CompletableFuture.supplyAsync(this::mongo, threads);
            CompletableFuture<String> kafka = CompletableFuture.supplyAsync(this::broker, threads);
            CompletableFuture<String> issuer = CompletableFuture.supplyAsync(this::issuer, threads);
            surroundings = new Surroundings(result(mongo), result(kafka), result(issuer));
        }
        tokens = AccessTokens.of(surroundings().issuerUri());
    }

    private String mongo() {
        return settings.mongoUri().orElseGet(() -> {
            Path folder = settings.dataFolder().resolve("mongo");
            MongoServer server = keep(() -> MongoServer.start(
                    folder, settings.mongo().number(), settings.logs().resolve("mongod.log")));
            console.step("mongod is primary at " + server.connectionString());
            return server.connectionString();
        });
    }

    private String broker() {
        return settings.bootstrapServers().orElseGet(() -> {
            Path folder = settings.dataFolder().resolve("kafka");
            KafkaBroker broker =
                    keep(() -> KafkaBroker.start(folder, settings.kafka().number()));
            ownKafka = broker;
            console.step("Kafka broker answers at " + broker.bootstrapServers());
            return broker.bootstrapServers();
        });
    }

    private String issuer() {
        return settings.issuerUri().orElseGet(() -> {
            Path key = settings.dataFolder().resolve("issuer").resolve("key.json");
            Issuer issuer = keep(() -> Issuer.start(
                    settings.issuer().number(), settings.frontDoor().number(), key));
            console.step("Demo issuer answers at " + issuer.uri());
            return issuer.uri();
        });
    }

    private void startServices() {
        settings.services()
                .forEach((service, ports) -> services.put(
                        service,
                        keep(() -> ServiceProcess.start(
                                service,
                                service.module(),
                                ports.http().number(),
                                ports.management().number(),
                                surroundings(),
                                settings))));
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<CompletableFuture<Void>> all = services.values().stream()
                    .map(service -> CompletableFuture.runAsync(() -> awaitReady(service), threads))
                    .toList();
            keep(() ->
                    FrontDoor.open(settings.frontDoor().number(), surroundings().issuerUri(), routes()));
            all.forEach(LocalStack::result);
        }
        console.step("Front door is open at " + frontDoor());
    }

    private void awaitReady(ServiceProcess service) {
        service.awaitReady();
        console.step(service.service().module() + " is ready at " + service.address());
    }

    private List<FrontDoor.Route> routes() {
        return Arrays.stream(Service.values())
                .map(service -> new FrontDoor.Route(
                        service.vi(),
                        service.en(),
                        service.contextPath(),
                        service(service).address().resolve("/")))
                .toList();
    }

    private <T extends AutoCloseable> T keep(Supplier<T> start) {
        T part = start.get();
        synchronized (open) {
            open.push(part);
        }
        return part;
    }

    private static <T> T result(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw wrapped;
        }
    }

    @Override
    public URI frontDoor() {
        return URI.create("http://localhost:" + settings.frontDoor().number());
    }

    @Override
    public String tokenFor(String personId) {
        return Objects.requireNonNull(tokens, "issuer is running").tokenFor(personId);
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public ServiceProcess service(Service service) {
        return Objects.requireNonNull(services.get(service), service::module);
    }

    @Override
    public ServiceProcess startAnother(Service service) {
        String logName = service.module() + "-" + (++instances + 1);
        ServiceProcess another = keep(
                () -> ServiceProcess.start(service, logName, Ports.free(), Ports.free(), surroundings(), settings));
        another.awaitReady();
        return another;
    }

    @Override
    public Surroundings surroundings() {
        return Objects.requireNonNull(surroundings, "infrastructure is running");
    }

    @Override
    public Optional<KafkaBroker> kafka() {
        return Optional.ofNullable(ownKafka);
    }

    @Override
    public Path logs() {
        return settings.logs();
    }

    /** Stops every part, the last started first; a part that fails to stop does not keep the others running. */
    @Override
    public void close() {
        for (AutoCloseable part = next(); part != null; part = next()) {
            try {
                part.close();
            } catch (Exception failure) {
                console.step("Could not stop " + part + ": " + failure);
            }
        }
    }

    private @Nullable AutoCloseable next() {
        synchronized (open) {
            return open.poll();
        }
    }
}

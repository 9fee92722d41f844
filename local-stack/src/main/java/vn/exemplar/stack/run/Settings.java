package vn.exemplar.stack.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.exemplar.stack.host.Ports;

/**
 * Where the system is built, keeps its data and is reached.
 *
 * @param repository the folder that has all modules
 * @param dataFolder data, keys and logs of the system
 * @param frontDoor the port that people use
 * @param services the ports of each service
 * @param issuer the port of our own issuer, unused with {@code issuerUri}
 * @param kafka the port of our own broker, unused with {@code bootstrapServers}
 * @param mongo the port of our own database, unused with {@code mongoUri}
 * @param issuerUri an issuer that runs elsewhere ({@code OIDC_ISSUER_URI})
 * @param bootstrapServers a broker that runs elsewhere ({@code KAFKA_BOOTSTRAP_SERVERS})
 * @param mongoUri a database that runs elsewhere ({@code MONGODB_URI})
 */
public record Settings(
        Path repository,
        Path dataFolder,
        Port frontDoor,
        Map<Service, ServicePorts> services,
        Port issuer,
        Port kafka,
        Port mongo,
        Optional<String> issuerUri,
        Optional<String> bootstrapServers,
        Optional<String> mongoUri) {

    private static final int LARGEST_PORT = 65_535;

    /** A port with the environment variable that changes it. */
    public record Port(String purpose, String variable, int number) {}

    public record ServicePorts(Port http, Port management) {}

    /** Every port has its default, unless an environment variable says otherwise. */
    public static Settings from(Map<String, String> environment, Path workingFolder) {
        String data = environment.getOrDefault("EXEMPLAR_DATA", ".exemplar");
        return of(
                environment,
                workingFolder,
                workingFolder.resolve(data),
                (variable, otherwise) -> number(environment, variable, otherwise));
    }

    /** For tests: every port is one that is free now, so that systems may run side by side. */
    public static Settings onFreePorts(Path workingFolder, Path dataFolder) {
        return of(Map.of(), workingFolder, dataFolder, (variable, otherwise) -> Ports.free());
    }

    private static Settings of(Map<String, String> environment, Path workingFolder, Path data, Numbers numbers) {
        Map<Service, ServicePorts> services = Arrays.stream(Service.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        service -> portsOf(service, numbers),
                        (one, other) -> one,
                        () -> new EnumMap<>(Service.class)));
        return new Settings(
                repository(workingFolder.toAbsolutePath()),
                data.toAbsolutePath().normalize(),
                port("front door", "EXEMPLAR_FRONT_DOOR_PORT", 8080, numbers),
                services,
                port("issuer", "EXEMPLAR_ISSUER_PORT", 9000, numbers),
                port("Kafka broker", "EXEMPLAR_KAFKA_PORT", 9092, numbers),
                port("mongod", "EXEMPLAR_MONGO_PORT", 27017, numbers),
                given(environment, "OIDC_ISSUER_URI"),
                given(environment, "KAFKA_BOOTSTRAP_SERVERS"),
                given(environment, "MONGODB_URI"));
    }

    private interface Numbers {
        int of(String variable, int otherwise);
    }

    private static ServicePorts portsOf(Service service, Numbers numbers) {
        return new ServicePorts(
                port(service.module(), service.portVariable(), service.defaultPort(), numbers),
                port(
                        service.module() + " management",
                        service.managementPortVariable(),
                        service.defaultManagementPort(),
                        numbers));
    }

    private static Port port(String purpose, String variable, int otherwise, Numbers numbers) {
        return new Port(purpose, variable, numbers.of(variable, otherwise));
    }

    static int number(Map<String, String> environment, String variable, int otherwise) {
        Optional<String> text = given(environment, variable);
        try {
            int number = text.map(Integer::parseInt).orElse(otherwise);
            if (number > 0 && number <= LARGEST_PORT) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new StartRefused(noPort(variable, text), notANumber);
        }
        throw new StartRefused(noPort(variable, text));
    }

    private static String noPort(String variable, Optional<String> text) {
        return "%s=%s is no port: give a number from 1 to %d.".formatted(variable, text.orElse(""), LARGEST_PORT);
    }

    private static Optional<String> given(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    private static Path repository(Path workingFolder) {
        return Stream.iterate(workingFolder, Objects::nonNull, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve(Service.NOMINATION.module())))
                .findFirst()
                .orElseThrow(() -> new StartRefused(
                        "No Exemplar repository in or above " + workingFolder + ": change to its folder first."));
    }

    /**
     * Makes sure that everything can be started, before anything is.
     *
     * @throws StartRefused naming each port that is taken or used twice, and the variable that changes it
     */
    void requireFreePorts() {
        List<String> problems = new ArrayList<>();
        Map<Integer, Port> seen = new HashMap<>();
        for (Port port : neededPorts()) {
            Port twin = seen.putIfAbsent(port.number(), port);
            if (twin != null) {
                problems.add(
                        "Port %d is meant for both %s and %s".formatted(port.number(), twin.purpose(), port.purpose())
                                + change(port));
            } else if (Ports.isTaken(port.number())) {
                problems.add(
                        "Port %d, needed for %s, is taken by another program".formatted(port.number(), port.purpose())
                                + change(port));
            }
        }
        if (!problems.isEmpty()) {
            throw new StartRefused(String.join(System.lineSeparator(), problems));
        }
    }

    private static String change(Port port) {
        return ". Free it, or choose another port: " + port.variable() + "=<port>.";
    }

    private List<Port> neededPorts() {
        List<Port> needed = new ArrayList<>(List.of(frontDoor));
        services.values().forEach(ports -> {
            needed.add(ports.http());
            needed.add(ports.management());
        });
        if (issuerUri.isEmpty()) {
            needed.add(issuer);
        }
        if (bootstrapServers.isEmpty()) {
            needed.add(kafka);
        }
        if (mongoUri.isEmpty()) {
            needed.add(mongo);
        }
        return needed;
    }

    /** The same system with its data in another folder. */
    Settings withDataFolder(Path folder) {
        return new Settings(
                repository, folder, frontDoor, services, issuer, kafka, mongo, issuerUri, bootstrapServers, mongoUri);
    }

    /** The keys that sign the checkpoints, one for each service. */
    public Path keys() {
        return dataFolder.resolve("keys");
    }

    /** The files to which the services append their checkpoints, one for each instance. */
    public Path checkpoints() {
        return dataFolder.resolve("checkpoints");
    }

    public Path logs() {
        return dataFolder.resolve("logs");
    }
}

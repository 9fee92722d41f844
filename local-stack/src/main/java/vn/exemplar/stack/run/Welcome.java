package vn.exemplar.stack.run;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.exemplar.stack.catalogue.Catalogue;
import vn.exemplar.stack.catalogue.Catalogue.Person;
import vn.exemplar.stack.issuer.Issuer;

/** What {@code run} prints when the system is up: all that a newcomer needs to use it. */
final class Welcome {
    private static final String TEXT = """

            Hệ thống đã sẵn sàng. / The system is ready.

              Front door      %s
            %s
              Issuer          %s
              Logs            %s

            Demo people (password of all: %s), by role:
            %s

            A token by one request, here of an officer of a unit:
              curl -s -u p16:%s -d grant_type=client_credentials %s/oauth2/token

            Ctrl-C ends the system and keeps its data; 'make reset' removes the data.
            """;

    private Welcome() {}

    static String to(RunningSystem system) {
        String issuer = system.surroundings().issuerUri();
        return TEXT.formatted(
                system.frontDoor(),
                services(system),
                issuer,
                system.logs(),
                Issuer.PASSWORD,
                peopleByRole(system.catalogue()),
                Issuer.PASSWORD,
                issuer);
    }

    private static String services(RunningSystem system) {
        return Arrays.stream(Service.values())
                .map(service -> "  %-14s  %s%s  (health: %s/health)"
                        .formatted(
                                service.en(),
                                system.frontDoor(),
                                service.contextPath(),
                                system.service(service).management()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String peopleByRole(Catalogue catalogue) {
        Map<String, String> byRole = new TreeMap<>();
        for (Person person : catalogue.people()) {
            String who = "%s %s (%s)".formatted(person.id(), person.name(), person.unit());
            person.roles().forEach(role -> byRole.merge(role, who, (some, one) -> some + ", " + one));
        }
        return byRole.entrySet().stream()
                .map(entry -> "  %-18s  %s".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}

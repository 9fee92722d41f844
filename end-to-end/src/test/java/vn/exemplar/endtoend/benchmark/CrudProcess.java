package vn.exemplar.endtoend.benchmark;

import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.exemplar.endtoend.benchmark.crud.CrudService;
import vn.exemplar.stack.host.Folders;

/** The plain service of the comparison, from the class path of the tests without what it would not have. */
final class CrudProcess implements TakesNominations, AutoCloseable {

    /** Our modules, and frameworks that would configure themselves in it. */
    private static final Pattern NOT_ITS_OWN =
            Pattern.compile("/(event-contract|ledger|service-chassis|local-stack)/(target|\\d[^/]*)/"
                    + "|/org/axonframework/|/org/apache/kafka/|/org/springdoc/"
                    + "|/org/springframework/(cloud|integration|kafka)/");

    private static final Map<String, String> NOTHING = Map.of();

    private final ServiceUnderTest service;

    /** @param mongoUri names the database */
    CrudProcess(String mongoUri, Tokens tokens) {
        this.service = ServiceUnderTest.start(
                "crud-service",
                "/api/",
                tokens,
                Folders.temporary("crud-benchmark"),
                Map.of(
                        "SPRING_MONGODB_URI", mongoUri,
                        "NOMINATIONS_WINDOWS_0_PROGRAMME", SampleNomination.PROGRAMME,
                        "NOMINATIONS_WINDOWS_0_YEARS", Integer.toString(SampleNomination.YEAR),
                        "NOMINATIONS_WINDOWS_0_FROM",
                                LocalDate.now().minusDays(1).toString(),
                        "NOMINATIONS_WINDOWS_0_TO", LocalDate.now().plusDays(2).toString()),
                List.of("-cp", classPath(), CrudService.class.getName()));
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !NOT_ITS_OWN.matcher(entry.replace('\\', '/')).find())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public String signedOff(String nominee) {
        String id = service.post(SampleNomination.OFFICER, "nominations", SampleNomination.of(nominee))
                .id();
        service.post(SampleNomination.HEAD, "nominations/" + id + "/sign-off", NOTHING);
        return id;
    }

    @Override
    public void submit(String id) {
        service.post(SampleNomination.HEAD, "nominations/" + id + "/submission", NOTHING);
    }

    @Override
    public ServiceUnderTest service() {
        return service;
    }

    @Override
    public void close() {
        service.close();
    }
}

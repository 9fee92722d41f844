package vn.exemplar.chassis.scenario;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.objenesis.ObjenesisStd;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.observability.ApiDescription;

/** The description that a service gives of its doors, from the doors alone: nothing stands behind them here. */
public final class DescribedDoors {
    private static final String REFERENCE = "$ref";

    private final String text;
    private final JsonNode document;

    private DescribedDoors(String text) {
        this.text = text;
        this.document = new JsonMapper().readTree(text);
    }

    @Configuration(proxyBeanMethods = false)
    @Import(ApiDescription.class)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        SpringDocConfigProperties.class,
        SpringDocConfiguration.class,
        SpringDocWebMvcConfiguration.class
    })
    static class Description {}

    /**
     * @param packages that the doors are in
     * @param more what the service itself adds to its description
     */
    public static DescribedDoors in(List<String> packages, Object... more) {
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(Description.class)
                        .initializers(context -> prepare((GenericApplicationContext) context, packages, more))
                        .run("--server.port=0", "--server.servlet.context-path=", "--management.server.port=");
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:%s/v3/api-docs"
                    .formatted(service.getEnvironment().getProperty("local.server.port")));
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            return new DescribedDoors(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void prepare(GenericApplicationContext context, List<String> packages, Object... more) {
        ClassPathScanningCandidateComponentProvider doors = new ClassPathScanningCandidateComponentProvider(false);
        doors.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        ObjenesisStd objects = new ObjenesisStd();
        packages.stream()
                .flatMap(name -> doors.findCandidateComponents(name).stream())
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(Objects.requireNonNull(name), null))
                .forEach(type -> context.getBeanFactory().registerSingleton(type.getName(), objects.newInstance(type)));
        Stream.of(more)
                .forEach(bean -> context.getBeanFactory()
                        .registerSingleton(bean.getClass().getName(), bean));
    }

    public JsonNode document() {
        return document;
    }

    public JsonNode operation(String address, String method) {
        return document.path("paths").path(address).path(method);
    }

    /** The fields of the body that an address is sent. */
    public Set<String> fieldsOf(String address) {
        String reference = operation(address, "post")
                .at("/requestBody/content/application~1json/schema/$ref")
                .asString();
        return new TreeSet<>(
                document.at(reference.substring(1)).path("properties").propertyNames());
    }

    /** The addresses that answer a new thing with its own address. */
    public Set<String> creating() {
        return document.path("paths")
                .propertyStream()
                .filter(path -> !path.getValue()
                        .at("/post/responses/201/headers/Location")
                        .isMissingNode())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong with it: by a validator, and what that one does not look at. */
    public List<String> faults() {
        Stream<String> invalid = new OpenAPIV3Parser().readContents(text, null, null).getMessages().stream();
        TreeSet<String> dangling = new TreeSet<>(document.findValuesAsString(REFERENCE));
        dangling.removeIf(reference -> !document.at(reference.substring(1)).isMissingNode());
        List<String> ids = document.findValuesAsString("operationId");
        Stream<String> twice = ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct();
        Stream<String> anything =
                document.path("paths").findValues("*/*").stream().map(any -> "*/*: " + any);
        return Stream.of(
                        invalid,
                        dangling.stream().map(reference -> "leads nowhere: " + reference),
                        twice.map(id -> "operation id twice: " + id),
                        anything)
                .flatMap(faults -> faults)
                .toList();
    }
}

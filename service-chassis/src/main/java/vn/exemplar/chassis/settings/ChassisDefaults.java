package vn.exemplar.chassis.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import vn.exemplar.contract.Topic;

/**
 * Puts the chassis's defaults ({@code exemplar-defaults.yml} and the Kafka bindings that follow from
 * {@code exemplar.service}) behind everything that a service configures itself.
 */
public final class ChassisDefaults implements EnvironmentPostProcessor, Ordered {

    /** Binding by which contract events leave. */
    public static final String OUTGOING = "contracts-out-0";

    /** Binding by which contract events of other services enter. */
    public static final String INCOMING = "contracts-in-0";

    private static final String PREFIX = "${exemplar.kafka.topic-prefix:}";

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 10;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Binder binder = Binder.get(environment);
        Map<String, Object> bindings = new LinkedHashMap<>();
        binder.bind("exemplar.service.topic", Topic.class).ifBound(own -> bindings.putAll(outgoing(own)));
        List<Topic> consumed = binder.bind("exemplar.service.consumes", Bindable.listOf(Topic.class))
                .orElse(List.of());
        bindings.putAll(incoming(consumed));
        environment.getPropertySources().addLast(new MapPropertySource("exemplar-bindings", bindings));
        try {
            new YamlPropertySourceLoader()
                    .load("exemplar-defaults", new ClassPathResource("exemplar-defaults.yml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException failure) {
            throw new UncheckedIOException("exemplar-defaults.yml is missing from the chassis", failure);
        }
    }

    private static Map<String, Object> outgoing(Topic own) {
        return Map.of("spring.cloud.stream.bindings." + OUTGOING + ".destination", PREFIX + own.topicName());
    }

    private static Map<String, Object> incoming(List<Topic> consumed) {
        if (consumed.isEmpty()) {
            return Map.of("spring.cloud.function.definition", "");
        }
        String destinations =
                consumed.stream().map(topic -> PREFIX + topic.topicName()).collect(Collectors.joining(","));
        return Map.of(
                "spring.cloud.function.definition",
                "contracts",
                "spring.cloud.stream.bindings." + INCOMING + ".destination",
                destinations);
    }
}

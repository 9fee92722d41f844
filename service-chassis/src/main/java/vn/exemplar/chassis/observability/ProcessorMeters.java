package vn.exemplar.chassis.observability;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.springframework.context.SmartLifecycle;
import vn.exemplar.chassis.view.ViewPositions;

/** Gauges {@code exemplar.processor.lag} (events behind the head, per processor) and {@code exemplar.ledger.head}. */
final class ProcessorMeters implements SmartLifecycle {
    private final ViewPositions positions;
    private final MeterRegistry meters;
    private volatile boolean running;

    ProcessorMeters(ViewPositions positions, MeterRegistry meters) {
        this.positions = positions;
        this.meters = meters;
    }

    @Override
    public void start() {
        running = true;
        Gauge.builder("exemplar.ledger.head", positions, ViewPositions::head).register(meters);
        positions
                .positions()
                .keySet()
                .forEach(name -> Gauge.builder("exemplar.processor.lag", positions, lagOf(name))
                        .tag("processor", name)
                        .register(meters));
    }

    private static ToDoubleFunction<ViewPositions> lagOf(String name) {
        return positions -> Math.max(0, positions.head() - positions.positions().getOrDefault(name, -1L));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

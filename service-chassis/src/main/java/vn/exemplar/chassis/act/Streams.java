package vn.exemplar.chassis.act;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;

/** What a service remembers of its subjects, found by the type of what is remembered. */
public final class Streams {
    private record Kind(Class<? extends StreamOf<?, ?>> type, Repository<StreamOf<?, ?>> repository) {

        Callable<StreamOf<?, ?>> fresh() {
            return () -> BeanUtils.instantiateClass(type);
        }
    }

    private final Map<Class<?>, Kind> kinds = new HashMap<>();
    private final EventStore events;

    /**
     * @param types one stream for each type of what is remembered
     * @param repositories Axon's repository of a stream
     * @throws IllegalStateException when two streams remember the same type
     */
    public Streams(
            Collection<Class<? extends StreamOf<?, ?>>> types,
            Function<Class<? extends StreamOf<?, ?>>, Repository<StreamOf<?, ?>>> repositories,
            EventStore events) {
        types.forEach(type -> {
            Kind other = kinds.put(generic(type, StreamOf.class), new Kind(type, repositories.apply(type)));
            if (other != null) {
                throw new IllegalStateException(type + " and " + other.type() + " remember the same");
            }
        });
        this.events = events;
    }

    /**
     * What the ledger tells of a subject now, for a door whose decision rests on another stream than its own. Cost: the
     * subject's events, by one indexed read.
     *
     * @return the empty state of a subject that does not exist, or is of another kind
     */
    public <S> S state(Class<S> type, String subject) {
        @SuppressWarnings("unchecked")
        StreamOf<S, ?> stream =
                (StreamOf<S, ?>) BeanUtils.instantiateClass(kind(type).type());
        events.readEvents(subject).forEachRemaining(event -> stream.on(event.getPayload(), subject));
        return stream.state();
    }

    /** Within a unit of work: loads, asks, and has what was answered appended. */
    <S, E> void decide(Decision<S, E> decision) {
        Kind kind = kind(generic(decision.getClass(), Decision.class));
        Aggregate<StreamOf<?, ?>> stream;
        try {
            stream = kind.repository().loadOrCreate(decision.subject(), kind.fresh());
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        stream.execute(remembered -> {
            @SuppressWarnings("unchecked")
            StreamOf<S, E> own = (StreamOf<S, E>) remembered;
            S before = own.state();
            for (E event : decision.decide(before)) {
                AggregateLifecycle.apply(event, metadata(decision.ruleSet(before, event)));
            }
        });
    }

    private static MetaData metadata(@Nullable String ruleSet) {
        return ruleSet == null ? MetaData.emptyInstance() : MetaData.with(ActMetadata.RULE_SET, ruleSet);
    }

    private Kind kind(Class<?> remembered) {
        Kind kind = kinds.get(remembered);
        if (kind == null) {
            throw new IllegalStateException(
                    "No @AggregateRoot extends StreamOf<" + remembered.getSimpleName() + ", …>");
        }
        return kind;
    }

    private static Class<?> generic(Class<?> type, Class<?> declaring) {
        Class<?> remembered =
                ResolvableType.forClass(type).as(declaring).getGeneric(0).resolve();
        if (remembered == null) {
            throw new IllegalStateException(type + " does not say what it remembers");
        }
        return remembered;
    }
}

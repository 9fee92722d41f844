package vn.exemplar.chassis.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.BeanFactory;
import vn.exemplar.chassis.act.StreamOf;

/** The aggregates of the service, by the type name that their events carry in the ledger. */
public final class AggregateTypes {
    private final Map<String, AggregateModel<?>> byName;

    AggregateTypes(BeanFactory beans) {
        this.byName = new TypesOfApplication(beans)
                .annotatedWith(AggregateRoot.class).stream()
                        .<AggregateModel<?>>map(AggregateTypes::checked)
                        .collect(Collectors.toUnmodifiableMap(AggregateModel::type, Function.identity()));
    }

    /** Those that only remember, of what is decided elsewhere. */
    @SuppressWarnings("unchecked")
    List<Class<? extends StreamOf<?, ?>>> streams() {
        return byName.values().stream()
                .<Class<? extends StreamOf<?, ?>>>map(model -> (Class<? extends StreamOf<?, ?>>) model.entityClass())
                .toList();
    }

    /** The model of an aggregate; empty for a type that the service does not know (any more). */
    public Optional<AggregateModel<?>> named(String type) {
        return Optional.ofNullable(byName.get(type));
    }

    /** Axon files the first event under whatever the identifier is before it: anything but null would be wrong. */
    private static <T> AggregateModel<T> checked(Class<T> type) {
        AggregateModel<T> model = AnnotatedAggregateMetaModelFactory.inspectAggregate(type);
        if (model.getIdentifier(BeanUtils.instantiateClass(type)) != null) {
            throw new IllegalStateException(
                    "The @AggregateIdentifier of a new " + type.getName() + " must be null until its first event");
        }
        return model;
    }
}

package vn.exemplar.chassis.view;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/**
 * Records as documents, field by field under the components' names. Unlike the driver's own record codec it also takes
 * package-private records, as views are. A null component is left out; an unknown field is passed over, so that a view
 * can lose a component before it is rebuilt.
 */
final class RecordCodec<T> implements Codec<T> {
    private final Class<T> type;
    private final Constructor<T> constructor;
    private final Map<String, Component> components = new LinkedHashMap<>();

    private RecordCodec(Class<T> type, CodecRegistry registry) {
        this.type = type;
        RecordComponent[] declared = type.getRecordComponents();
        this.constructor = canonical(type, declared);
        for (int position = 0; position < declared.length; position++) {
            Component component = Component.of(declared[position], position, registry);
            components.put(component.name(), component);
        }
    }

    /** Answers for every record class. */
    static CodecProvider provider() {
        return new CodecProvider() {
            @Override
            public <R> @Nullable Codec<R> get(Class<R> type, CodecRegistry registry) {
                return type.isRecord() ? new RecordCodec<>(type, registry) : null;
            }
        };
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }

    @Override
    public void encode(BsonWriter writer, T view, EncoderContext context) {
        writer.writeStartDocument();
        for (Component component : components.values()) {
            Object value = component.read(view);
            if (value != null) {
                writer.writeName(component.name());
                context.encodeWithChildContext(component.codec(), writer, value);
            }
        }
        writer.writeEndDocument();
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        @Nullable Object[] values = new @Nullable Object[components.size()];
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            Component component = components.get(reader.readName());
            if (component == null) {
                reader.skipValue();
            } else if (reader.getCurrentBsonType() == BsonType.NULL) {
                reader.readNull();
            } else {
                values[component.position()] = context.decodeWithChildContext(component.codec(), reader);
            }
        }
        reader.readEndDocument();
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("A stored document is no " + type.getName(), refused.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException unfit) {
            throw new IllegalStateException("A stored document is no " + type.getName(), unfit);
        }
    }

    private static <R> Constructor<R> canonical(Class<R> type, RecordComponent[] declared) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("Every record has a canonical constructor", impossible);
        }
    }

    private record Component(String name, int position, Method accessor, Codec<Object> codec) {

        static Component of(RecordComponent declared, int position, CodecRegistry registry) {
            Method accessor = declared.getAccessor();
            accessor.setAccessible(true);
            boolean key = declared.isAnnotationPresent(BsonId.class) || accessor.isAnnotationPresent(BsonId.class);
            return new Component(
                    key ? "_id" : declared.getName(), position, accessor, codecOf(declared.getGenericType(), registry));
        }

        @SuppressWarnings("unchecked")
        private static Codec<Object> codecOf(Type type, CodecRegistry registry) {
            if (type instanceof ParameterizedType generic) {
                return (Codec<Object>)
                        registry.get((Class<?>) generic.getRawType(), List.of(generic.getActualTypeArguments()));
            }
            return (Codec<Object>) registry.get(ClassUtils.resolvePrimitiveIfNecessary((Class<?>) type));
        }

        @Nullable
        Object read(Object view) {
            try {
                return accessor.invoke(view);
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(accessor + " cannot be read", failure);
            }
        }
    }
}

package vn.exemplar.chassis.view;

import com.mongodb.ReadConcern;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/**
 * One batch of events in a view is one transaction of the database: the view and the position behind it change together
 * or not at all, and wait once for the journal and the majority instead of at every write. Only for processors of views:
 * what a transaction reads is as of its beginning, so that who waits for other views inside of it would wait in vain.
 *
 * <p>Another writer of the same documents outside makes the batch fail, and be taken again.
 */
public final class ViewTransactions {
    /** What a server that hangs can cost a batch; it is then taken again. */
    private static final long LONGEST_SECONDS = 30;

    private static final TransactionOptions OPTIONS = TransactionOptions.builder()
            .readConcern(ReadConcern.MAJORITY)
            .writeConcern(WriteConcern.MAJORITY)
            .timeout(LONGEST_SECONDS, TimeUnit.SECONDS)
            .build();
    private static final Map<Method, Optional<Method>> IN_SESSION = new ConcurrentHashMap<>();

    private final Supplier<ClientSession> sessions;
    private final ThreadLocal<@Nullable ClientSession> batch = new ThreadLocal<>();

    public ViewTransactions(Supplier<ClientSession> sessions) {
        this.sessions = sessions;
    }

    /** Begins a transaction for each batch of a processor, which takes it from the beginning to the end on one thread. */
    public TransactionManager manager() {
        return new Manager();
    }

    /** Writes that no processor does, as one; they are done again when another writer of the same documents was sooner. */
    public void together(Runnable writes) {
        try (ClientSession session = sessions.get()) {
            session.withTransaction(
                    () -> {
                        batch.set(session);
                        try {
                            writes.run();
                            return true;
                        } finally {
                            batch.remove();
                        }
                    },
                    OPTIONS);
        }
    }

    /** The collection; what a thread does with it inside a batch belongs to the batch, whose time-out then counts. */
    public <T> MongoCollection<T> joinedBy(MongoCollection<T> collection) {
        return joinedBy(collection, collection);
    }

    @SuppressWarnings("unchecked")
    private <T> MongoCollection<T> joinedBy(MongoCollection<?> outside, MongoCollection<?> inBatch) {
        return (MongoCollection<T>) Proxy.newProxyInstance(
                ViewTransactions.class.getClassLoader(),
                new Class<?>[] {MongoCollection.class},
                (proxy, method, arguments) -> call(outside, inBatch, method, arguments));
    }

    private @Nullable Object call(
            MongoCollection<?> outside, MongoCollection<?> inBatch, Method method, Object @Nullable [] arguments)
            throws Throwable {
        ClientSession session = batch.get();
        Method inSession = session == null ? null : inSession(method).orElse(null);
        try {
            if (MongoCollection.class.isAssignableFrom(method.getReturnType())) {
                MongoCollection<?> other = (MongoCollection<?>) method.invoke(outside, arguments);
                return method.getName().equals("withTimeout")
                        ? joinedBy(other, inBatch)
                        : joinedBy(other, (MongoCollection<?>) method.invoke(inBatch, arguments));
            }
            return inSession == null
                    ? method.invoke(outside, arguments)
                    : inSession.invoke(inBatch, with(session, arguments));
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static Optional<Method> inSession(Method method) {
        return IN_SESSION.computeIfAbsent(method, plain -> {
            Class<?>[] parameters = Stream.concat(Stream.of(ClientSession.class), Stream.of(plain.getParameterTypes()))
                    .toArray(Class<?>[]::new);
            return Stream.of(MongoCollection.class.getMethods())
                    .filter(other -> other.getName().equals(plain.getName()))
                    .filter(other -> Arrays.equals(other.getParameterTypes(), parameters))
                    .findFirst();
        });
    }

    private static Object[] with(ClientSession session, Object @Nullable [] arguments) {
        return Stream.concat(Stream.of(session), arguments == null ? Stream.empty() : Stream.of(arguments))
                .toArray();
    }

    /** Claims of tokens and the emptying of a view are not of a batch: the one must be seen at once, the other is long. */
    private final class Manager implements TransactionManager {

        @Override
        public Transaction startTransaction() {
            ClientSession session = sessions.get();
            session.startTransaction(OPTIONS);
            batch.set(session);
            return new Batch(session);
        }

        @Override
        public void executeInTransaction(Runnable task) {
            task.run();
        }

        @Override
        public <T> T fetchInTransaction(Supplier<T> task) {
            return task.get();
        }
    }

    private final class Batch implements Transaction {
        private final ClientSession session;

        private Batch(ClientSession session) {
            this.session = session;
        }

        @Override
        public void commit() {
            try {
                session.commitTransaction();
            } finally {
                end();
            }
        }

        /** Also comes after a commit that failed. */
        @Override
        public void rollback() {
            try {
                if (session.hasActiveTransaction()) {
                    session.abortTransaction();
                }
            } finally {
                end();
            }
        }

        private void end() {
            batch.remove();
            session.close();
        }
    }
}

package vn.exemplar.ledger.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * The collection and the indexes without which the log is not safe, as they must be defined. Optimistic locking and
 * idempotency hang on keys and on their being unique, the form of a commit on the validator, so a name alone proves
 * nothing.
 *
 * @param commands what creates them, the collection first
 */
record LogDefinition(BsonArray commands) {

    /** What the server adds, and what was said about how an index was built: neither changes what it does. */
    private static final Set<String> NO_MATTER = Set.of("v", "ns", "background");

    private static final String CLUSTERED = "clusteredIndex";

    private static final List<String> OPTIONS = List.of(CLUSTERED, "validator", "validationLevel", "validationAction");

    /**
     * Whether all is there.
     *
     * @throws IllegalStateException when something is there under the name, but defined otherwise
     */
    boolean isMetBy(MongoDatabase database) {
        BsonDocument collection = database.listCollections(BsonDocument.class)
                .filter(Filters.eq("name", LogCollection.NAME))
                .first();
        if (collection == null) {
            return false;
        }
        requireOptions(database, collection.getDocument("options"));
        return hasIndexes(database.getCollection(LogCollection.NAME));
    }

    private void requireOptions(MongoDatabase database, BsonDocument found) {
        BsonDocument wanted = commands.getFirst().asDocument();
        for (String option : OPTIONS) {
            BsonValue is = found.getOrDefault(option, BsonNull.VALUE);
            BsonValue must = Objects.requireNonNull(wanted.get(option), option);
            if (!is.equals(must) && !(option.equals(CLUSTERED) && isClusteredBy(is, must.asDocument()))) {
                throw wrong(
                        option + " of " + database.getName() + '.' + LogCollection.NAME,
                        text(is),
                        text(must),
                        "give the collection the options of this release (collMod, or a copy of the log)");
            }
        }
    }

    /** The server adds name and version. */
    private static boolean isClusteredBy(BsonValue is, BsonDocument must) {
        return is.isDocument() && is.asDocument().entrySet().containsAll(must.entrySet());
    }

    private boolean hasIndexes(MongoCollection<?> collection) {
        List<BsonDocument> found = collection.listIndexes(BsonDocument.class).into(new ArrayList<>());
        boolean all = true;
        for (BsonDocument index : indexes().toList()) {
            BsonString name = index.getString("name");
            BsonDocument same = found.stream()
                    .filter(other -> other.getString("name").equals(name))
                    .findFirst()
                    .orElse(null);
            if (same != null && !definition(same).equals(definition(index))) {
                throw wrong(
                        "index " + name.getValue() + " of " + collection.getNamespace(),
                        definition(same),
                        definition(index),
                        "drop this index, start again (it is made anew, which fails where something was stored twice)");
            }
            all &= same != null;
        }
        return all;
    }

    private Stream<BsonDocument> indexes() {
        return commands.stream()
                .map(BsonValue::asDocument)
                .filter(command -> command.containsKey("createIndexes"))
                .flatMap(command -> command.getArray("indexes").stream())
                .map(BsonValue::asDocument);
    }

    private static IllegalStateException wrong(String what, String is, String must, String remedy) {
        return new IllegalStateException(
                "The %s is not the one that keeps the log safe. It is %s, and must be %s. Nothing was changed: stop every writer, %s, and verify the log."
                        .formatted(what, is, must, remedy));
    }

    /** Fields by name, the key in its own order; a number or a flag means the same in every type and when left out. */
    private static String definition(BsonDocument index) {
        return index.entrySet().stream()
                .filter(field -> !NO_MATTER.contains(field.getKey()))
                .filter(field -> !field.getValue().equals(BsonBoolean.FALSE))
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getKey() + ": " + text(field.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(BsonValue value) {
        return switch (value) {
            case BsonString text -> text.getValue();
            case BsonBoolean flag -> Boolean.toString(flag.getValue());
            case BsonNull none -> "left out";
            case BsonDocument document -> {
                BsonDocument plain = new BsonDocument();
                document.forEach((name, held) -> plain.append(
                        name, held.isNumber() ? new BsonInt32(held.asNumber().intValue()) : held));
                yield plain.toJson();
            }
            default -> value.toString();
        };
    }
}

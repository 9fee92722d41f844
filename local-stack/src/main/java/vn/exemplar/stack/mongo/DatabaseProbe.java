package vn.exemplar.stack.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.ByteBuf;
import org.bson.RawBsonDocument;

/** Looks at what really stands in a database, whoever wrote it and in whatever form. */
public final class DatabaseProbe {

    private DatabaseProbe() {}

    /**
     * The raw bytes of every document of every collection, read as UTF-8, by collection: what stands there in clear can
     * be found in it. For small databases.
     */
    public static Map<String, String> rawText(MongoServer server, String databaseName) {
        try (MongoClient client = MongoClients.create(server.connectionString())) {
            MongoDatabase database = client.getDatabase(databaseName);
            return StreamSupport.stream(database.listCollectionNames().spliterator(), false)
                    .collect(Collectors.toMap(
                            name -> name,
                            name -> StreamSupport.stream(
                                            database.getCollection(name, RawBsonDocument.class)
                                                    .find()
                                                    .spliterator(),
                                            false)
                                    .map(DatabaseProbe::text)
                                    .collect(Collectors.joining("\n")),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    /** Which of the texts stand in clear, each with the collections where it does. */
    public static Map<String, List<String>> whereInClear(
            MongoServer server, String databaseName, Iterable<String> texts) {
        Map<String, String> collections = rawText(server, databaseName);
        Map<String, List<String>> found = new TreeMap<>();
        texts.forEach(text -> {
            List<String> places = collections.entrySet().stream()
                    .filter(collection -> collection.getValue().contains(text))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!places.isEmpty()) {
                found.put(text, places);
            }
        });
        return found;
    }

    private static String text(RawBsonDocument document) {
        ByteBuf content = document.getByteBuffer();
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

package vn.exemplar.chassis.view;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * Views in MongoDB. Writes outside a batch wait for a majority, since the position behind them, once stored, skips them
 * for ever.
 */
final class MongoViews implements Views {
    private static final CodecRegistry RECORDS = CodecRegistries.fromRegistries(
            CodecRegistries.fromProviders(RecordCodec.provider()), MongoClientSettings.getDefaultCodecRegistry());

    private final MongoDatabase database;

    MongoViews(MongoDatabase database) {
        this.database = database.withCodecRegistry(RECORDS).withWriteConcern(WriteConcern.MAJORITY);
    }

    @Override
    public <T> MongoCollection<T> collection(String name, Class<T> type) {
        return database.getCollection(name, type);
    }
}

package vn.exemplar.nomination.evidence.content;

import com.mongodb.MongoException;
import com.mongodb.MongoGridFSException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.BsonString;
import org.bson.Document;

/** Contents in MongoDB, in chunks of 255 KB: nothing else to operate, and backed up with the ledger. */
public final class GridFsContentStore implements ContentStore {
    private final MongoDatabase database;
    private final GridFSBucket bucket;

    public GridFsContentStore(MongoDatabase database) {
        this.database = database;
        this.bucket = GridFSBuckets.create(database, "evidence").withWriteConcern(WriteConcern.MAJORITY);
    }

    @Override
    public void put(String key, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            bucket.uploadFromStream(new BsonString(key), key, bytes, new GridFSUploadOptions());
        } catch (MongoException failure) {
            throw new IOException("GridFS did not take " + key, failure);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        try {
            return bucket.openDownloadStream(new BsonString(key));
        } catch (MongoException failure) {
            throw new IOException("GridFS has no " + key, failure);
        }
    }

    /** The driver removes the chunks of a file also when it only then finds out that the file was never completed. */
    @Override
    public void delete(String key) throws IOException {
        try {
            bucket.delete(new BsonString(key));
        } catch (MongoGridFSException neverCompleted) {
            if (database.getCollection("evidence.chunks").countDocuments(new Document("files_id", key)) > 0) {
                throw new IOException("GridFS kept chunks of " + key, neverCompleted);
            }
        } catch (MongoException failure) {
            throw new IOException("GridFS did not delete " + key, failure);
        }
    }

    @Override
    public void check() throws IOException {
        try {
            database.runCommand(new Document("ping", 1));
        } catch (MongoException failure) {
            throw new IOException("MongoDB does not answer", failure);
        }
    }
}

package vn.exemplar.ledger.tampering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.mongo.StoredDocuments;

/** The documents of a log in the order in which the database hands them out, to do to them what one likes. */
final class LogCopy {

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private final List<RawBsonDocument> documents;

    private LogCopy(List<RawBsonDocument> documents) {
        this.documents = new ArrayList<>(documents);
    }

    static LogCopy of(List<Commit> commits) {
        return new LogCopy(commits.stream().map(StoredDocuments::encode).toList());
    }

    LogCopy copy() {
        return new LogCopy(documents);
    }

    int size() {
        return documents.size();
    }

    /** Reads the log as every reader does. */
    Iterator<Commit> commits() {
        return documents.stream().map(StoredDocuments::decode).iterator();
    }

    /** The commit at a place, to be called while the document there is readable. */
    Commit commit(int place) {
        return StoredDocuments.decode(documents.get(place));
    }

    byte[] bytes(int place) {
        byte[] bytes = new byte[documents.get(place).getByteBuffer().remaining()];
        documents.get(place).getByteBuffer().get(bytes);
        return bytes;
    }

    /** Puts bytes in the place of a document; a readable id then decides where the database hands it out. */
    void overwrite(int place, byte[] bytes) {
        documents.set(place, new RawBsonDocument(bytes));
        if (documents.stream().allMatch(LogCopy::hasIndex)) {
            documents.sort(Comparator.comparingLong(LogCopy::index));
        }
    }

    void change(int place, UnaryOperator<BsonDocument> change) {
        BsonDocument changed = change.apply(documents.get(place).decode(CODEC));
        overwrite(place, new RawBsonDocument(changed, CODEC).getByteBuffer().array());
    }

    void replace(int place, Commit commit) {
        documents.set(place, StoredDocuments.encode(commit));
    }

    void insert(int place, Commit commit) {
        documents.add(place, StoredDocuments.encode(commit));
    }

    void remove(int from, int to) {
        documents.subList(from, to).clear();
    }

    /** Two documents change places and ids, as the database would otherwise hand them out in the old order. */
    void swap(int one, int other) {
        long index = index(documents.get(one));
        long otherIndex = index(documents.get(other));
        BsonDocument first = documents.get(one).decode(CODEC).append("_id", new BsonInt64(otherIndex));
        BsonDocument second = documents.get(other).decode(CODEC).append("_id", new BsonInt64(index));
        documents.set(one, new RawBsonDocument(second, CODEC));
        documents.set(other, new RawBsonDocument(first, CODEC));
    }

    /** Place of the first document that is not as it was. */
    int firstDifference(LogCopy original) {
        int place = 0;
        while (place < Math.min(size(), original.size()) && Arrays.equals(bytes(place), original.bytes(place))) {
            place++;
        }
        return place;
    }

    private static boolean hasIndex(RawBsonDocument document) {
        try {
            return document.isInt64("_id");
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static long index(RawBsonDocument document) {
        return document.getInt64("_id").getValue();
    }
}

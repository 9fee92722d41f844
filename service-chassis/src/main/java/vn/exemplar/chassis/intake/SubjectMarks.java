package vn.exemplar.chassis.intake;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import vn.exemplar.chassis.publishing.CloudEvent;
import vn.exemplar.chassis.view.Views;

/** How far each subject of each foreign ledger was followed; only ever forwards. */
final class SubjectMarks {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private record Subject(String source, String subject) {}

    private record Mark(@BsonId Subject of, long index) {}

    private final MongoCollection<Mark> marks;

    SubjectMarks(Views store) {
        this.marks = store.collection("marks", Mark.class);
    }

    /** Whether nothing as new was done for the event's subject yet. */
    boolean isNew(CloudEvent event) {
        Mark mark = marks.find(of(event)).first();
        return mark == null || event.logIndex() > mark.index();
    }

    /** Everything is done that follows from the event. */
    void move(CloudEvent event) {
        marks.updateOne(of(event), Updates.max("index", event.logIndex()), UPSERT);
    }

    private static Bson of(CloudEvent event) {
        return Filters.eq("_id", new Subject(event.source(), event.subject()));
    }
}

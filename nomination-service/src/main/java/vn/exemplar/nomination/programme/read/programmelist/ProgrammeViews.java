package vn.exemplar.nomination.programme.read.programmelist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

@Component
public class ProgrammeViews {
    private final MongoCollection<ProgrammeView> programmes;
    private final MongoCollection<ProgrammeVersion> versions;

    ProgrammeViews(Views views) {
        this.programmes = views.collection("programmes", ProgrammeView.class);
        this.versions = views.collection("programmeVersions", ProgrammeVersion.class);
        versions.createIndex(Indexes.ascending("programmeId", "version"));
        programmes.createIndex(Indexes.ascending("windows.to"));
    }

    public Optional<ProgrammeView> find(String programmeId) {
        return Optional.ofNullable(
                programmes.find(Filters.eq("_id", programmeId)).first());
    }

    /** A version of a programme, be it in force or not: nominations are shown against the one that they pin. */
    public Optional<ProgrammeVersion> version(String programmeId, int version) {
        return Optional.ofNullable(versions.find(Filters.eq("_id", ProgrammeVersion.idOf(programmeId, version)))
                .first());
    }

    List<ProgrammeVersion> versions(String programmeId) {
        return versions.find(Filters.eq("programmeId", programmeId))
                .sort(Sorts.ascending("version"))
                .into(new ArrayList<>());
    }

    /** The programmes with a window that is not yet over on this day. */
    public List<ProgrammeView> withWindowUntil(LocalDate day) {
        return programmes.find(Filters.gte("windows.to", day)).into(new ArrayList<>());
    }

    PageOf<ProgrammeView> page(PageRequest page) {
        return new PageOf<>(
                programmes
                        .find()
                        .sort(Sorts.ascending("_id"))
                        .skip(page.offset())
                        .limit(page.size())
                        .into(new ArrayList<>()),
                page.page(),
                page.size(),
                programmes.countDocuments());
    }

    void put(ProgrammeView programme) {
        programmes.replaceOne(Filters.eq("_id", programme.programmeId()), programme, new ReplaceOptions().upsert(true));
    }

    void activate(String programmeId) {
        programmes.updateOne(Filters.eq("_id", programmeId), Updates.set("state", ProgrammeView.ACTIVE));
    }

    void addWindow(String programmeId, ProgrammeView.Window window) {
        programmes.updateOne(Filters.eq("_id", programmeId), Updates.addToSet("windows", window));
    }

    void put(ProgrammeVersion version) {
        versions.replaceOne(Filters.eq("_id", version.id()), version, new ReplaceOptions().upsert(true));
    }

    void empty() {
        versions.deleteMany(Filters.empty());
        programmes.deleteMany(Filters.empty());
    }
}

package vn.exemplar.nomination.programme.read.programmelist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Pages;
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
        programmes.createIndex(Indexes.ascending("windows.to"));
        versions.createIndex(Indexes.ascending("programmeId", "version"));
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

    /** The active programmes with a window that is not yet over on this day. */
    public List<ProgrammeView> withWindowUntil(LocalDate day) {
        return programmes
                .find(Filters.and(Filters.gte("windows.to", day), Filters.eq("state", ProgrammeView.State.ACTIVE)))
                .into(new ArrayList<>());
    }

    PageOf<ProgrammeVersion.Summary> versions(String programmeId, PageRequest page) {
        Bson wanted = Filters.eq("programmeId", programmeId);
        return Pages.read(
                versions.find(wanted, ProgrammeVersion.Summary.class)
                        .projection(Projections.include("version", "reason", "writtenAt"))
                        .sort(Sorts.ascending("version")),
                page,
                () -> versions.countDocuments(wanted));
    }

    PageOf<ProgrammeView> page(ProgrammeView.@Nullable State state, PageRequest page) {
        Bson wanted = state == null ? Filters.empty() : Filters.eq("state", state);
        return Pages.read(programmes, wanted, Sorts.ascending("_id"), page);
    }

    void put(ProgrammeView programme) {
        programmes.replaceOne(Filters.eq("_id", programme.programmeId()), programme, new ReplaceOptions().upsert(true));
    }

    void change(String programmeId, long revision, Bson change) {
        programmes.updateOne(
                Filters.eq("_id", programmeId), Updates.combine(Updates.set("revision", revision), change));
    }

    void changeWindow(String programmeId, long revision, String windowId, Bson change) {
        programmes.updateOne(
                Filters.eq("_id", programmeId),
                Updates.combine(Updates.set("revision", revision), change),
                new UpdateOptions().arrayFilters(List.of(Filters.eq("window.id", windowId))));
    }

    void put(ProgrammeVersion version) {
        versions.replaceOne(Filters.eq("_id", version.id()), version, new ReplaceOptions().upsert(true));
    }

    /** A draft has no version to keep: it may be written anew under another number. */
    void forget(String programmeId) {
        versions.deleteMany(Filters.eq("programmeId", programmeId));
    }

    void empty() {
        versions.deleteMany(Filters.empty());
        programmes.deleteMany(Filters.empty());
    }
}

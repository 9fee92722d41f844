package vn.exemplar.review.regulation.read.regulationlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.review.regulation.RuleVersion;

@Component
class RegulationViews implements RulesInForce {
    private final MongoCollection<RegulationView> regulations;

    RegulationViews(Views views) {
        this.regulations = views.collection("regulations", RegulationView.class);
        regulations.createIndex(Indexes.descending("activatedAt"));
        regulations.createIndex(Indexes.ascending("regulationId", "version"));
    }

    @Override
    public Optional<RuleVersion> on(LocalDate day) {
        return effective(regulations.find(gt("activatedAt", Instant.EPOCH)), day);
    }

    @Override
    public Optional<RuleVersion> of(String regulationId, LocalDate day) {
        return effective(
                regulations.find(and(eq("regulationId", regulationId), gt("activatedAt", Instant.EPOCH))), day);
    }

    @Override
    public Optional<RuleVersion> version(String regulationId, int version) {
        String versionId = RegulationView.versionId(regulationId, version);
        return Optional.ofNullable(regulations.find(eq(versionId)).first()).map(RegulationViews::rule);
    }

    PageOf<RegulationView> page(PageRequest page) {
        return Pages.read(regulations, Filters.empty(), Sorts.ascending("regulationId", "version"), page);
    }

    void put(RegulationView regulation) {
        regulations.replaceOne(eq(regulation.versionId()), regulation, new ReplaceOptions().upsert(true));
    }

    void activate(String versionId, Instant at) {
        regulations.updateOne(eq(versionId), Updates.set("activatedAt", at));
    }

    void clear() {
        regulations.deleteMany(new Document());
    }

    private static Optional<RuleVersion> effective(FindIterable<RegulationView> activated, LocalDate day) {
        return StreamSupport.stream(
                        activated.sort(Sorts.descending("activatedAt")).spliterator(), false)
                .filter(view -> view.terms().isEffectiveOn(day))
                .findFirst()
                .map(RegulationViews::rule);
    }

    private static RuleVersion rule(RegulationView view) {
        return new RuleVersion(view.regulationId(), view.version(), view.terms().voting());
    }
}

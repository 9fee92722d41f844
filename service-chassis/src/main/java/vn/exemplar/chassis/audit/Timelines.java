package vn.exemplar.chassis.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.ledger.mongo.LedgerReader;

/** What happened to a subject. */
final class Timelines {
    private final LedgerReader reader;
    private final EventFacts facts;
    private final Replays replays;

    Timelines(LedgerReader reader, EventFacts facts, Replays replays) {
        this.reader = reader;
        this.facts = facts;
        this.replays = replays;
    }

    /** @throws Refusal when the ledger has no such subject */
    PageOf<TimelineEntry> page(String subject, PageRequest page) {
        long total = SubjectEvents.count(reader, subject);
        long from = Math.min(page.offset(), total);
        long to = Math.min(from + page.size(), total);
        List<TimelineEntry> entries = new ArrayList<>();
        Timeline.of(new SubjectEvents(reader, subject, to), from, facts, replays)
                .forEachRemaining(entries::add);
        return new PageOf<>(entries, page.page(), page.size(), total);
    }

    /** All entries, one at a time. */
    Iterator<TimelineEntry> whole(String subject) {
        long total = SubjectEvents.count(reader, subject);
        return Timeline.of(new SubjectEvents(reader, subject, total), 0, facts, replays);
    }
}

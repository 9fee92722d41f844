package vn.exemplar.nomination.dossier.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.dossier.Completeness;
import vn.exemplar.nomination.dossier.Difference;
import vn.exemplar.nomination.dossier.events.*;
import vn.exemplar.nomination.dossier.write.acceptnomination.AcceptNomination;
import vn.exemplar.nomination.dossier.write.decideduplicate.DecideDuplicate;
import vn.exemplar.nomination.dossier.write.draftnomination.DraftNomination;
import vn.exemplar.nomination.dossier.write.endcheck.EndCheck;
import vn.exemplar.nomination.dossier.write.expiredossier.ExpireDossier;
import vn.exemplar.nomination.dossier.write.extendsubmission.ExtendSubmission;
import vn.exemplar.nomination.dossier.write.holddossier.HoldDossier;
import vn.exemplar.nomination.dossier.write.holddossier.Matter;
import vn.exemplar.nomination.dossier.write.markchecklist.MarkChecklist;
import vn.exemplar.nomination.dossier.write.releasehold.ReleaseHold;
import vn.exemplar.nomination.dossier.write.returndossier.ReturnDossier;
import vn.exemplar.nomination.dossier.write.revisedraft.ReviseDraft;
import vn.exemplar.nomination.dossier.write.saveclaim.SaveClaim;
import vn.exemplar.nomination.dossier.write.submitnomination.NominationWindow;
import vn.exemplar.nomination.dossier.write.submitnomination.SubmitNomination;
import vn.exemplar.nomination.dossier.write.withdrawnomination.OvertakeWithdrawal;
import vn.exemplar.nomination.dossier.write.withdrawnomination.WithdrawNomination;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.Programmes;

/** One nomination, its unit and its office, who do what comes to their mind. */
final class RandomDossier {
    private static final int MOST_ROUNDS = 2;
    private static final Nominations SAMPLE = Nominations.sample("N06");
    private static final NominationContent CONTENT = SAMPLE.content();
    private static final ProgrammeTerms PROGRAMME = Programmes.inForce();
    private static final EarlierCase REWARD = new EarlierCase("reward:R1", "ACHIEVEMENT_REWARDED", 60, "0f0f");
    private static final List<Integer> YEARS =
            IntStream.rangeClosed(2021, 2025).boxed().toList();
    private static final List<NominationWindow> WINDOWS =
            List.of(new NominationWindow("2021-2025", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 4, 10), YEARS));

    private final Random random;
    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final List<Supplier<Object>> unreasonable = List.of(
            this::save,
            this::saveClaim,
            this::signOff,
            this::submit,
            this::extend,
            this::mark,
            this::decide,
            this::giveBack,
            this::accept,
            this::hold,
            this::release,
            this::expire,
            this::withdraw,
            this::endCheck,
            this::overtake);
    private final Set<String> steps = new LinkedHashSet<>();
    private Instant now = Instant.parse("2023-03-01T03:00:00Z");
    private @Nullable CaseFile file;
    private int accepted;
    private int returned;

    RandomDossier(Random random) {
        this.random = random;
        EventSourcingRepository<Dossier> dossiers = EventSourcingRepository.builder(Dossier.class)
                .eventStore(events)
                .build();
        AggregateAnnotationCommandHandler<Dossier> handler = AggregateAnnotationCommandHandler.<Dossier>builder()
                .aggregateType(Dossier.class)
                .repository(dossiers)
                .build();
        handler.subscribe(bus);
        send(new DraftNomination(SAMPLE.id(), null, PROGRAMME, true, CONTENT, officer()));
        remember(0);
    }

    Set<String> steps() {
        return steps;
    }

    /** Someone has an idea, mostly one that fits, and time goes by. A refusal records nothing. */
    void goOn() {
        now = now.plus(random.nextInt(15) == 0 ? Duration.ofDays(9) : Duration.ofHours(random.nextInt(30)));
        List<Supplier<Object>> ideas = random.nextInt(4) == 0 ? unreasonable : reasonable();
        Object command = ideas.get(random.nextInt(ideas.size())).get();
        long before = file().version();
        NominationContent stored = file().content();
        boolean done = send(command);
        remember(before + 1);
        if (done) {
            assertThat(lostBy(command, stored)).as("no text is lost").isEmpty();
        } else {
            assertThat(file().version()).as("a refusal records nothing").isEqualTo(before);
        }
    }

    private List<Supplier<Object>> reasonable() {
        return switch (file().state()) {
            case DRAFT -> List.of(this::save, this::saveClaim, this::signOff, this::signOff, this::extend);
            case SIGNED_OFF -> List.of(this::submit, this::submit, this::submit, this::save, this::hold, this::expire);
            case SUBMITTED ->
                List.of(
                        this::mark,
                        this::mark,
                        this::decide,
                        this::giveBack,
                        this::giveBack,
                        this::accept,
                        this::endCheck);
            case RETURNED -> List.of(this::save, this::saveClaim, this::signOff, this::signOff, this::expire);
            case HELD -> List.of(this::release, this::release, this::release, this::withdraw);
            case ACCEPTED -> List.of(this::hold, this::withdraw);
            case WITHDRAWN -> List.of(this::overtake);
            case NOT_ACCEPTED, EXPIRED -> unreasonable;
        };
    }

    void keepsItsPromises(String sequence) {
        assertThat(returned).as(sequence + " is returned").isLessThanOrEqualTo(MOST_ROUNDS);
        assertThat(accepted).as(sequence + " is accepted").isLessThanOrEqualTo(1);
    }

    /** What was sent, or stood there before, and does not stand there now. */
    private List<Difference> lostBy(Object command, NominationContent stored) {
        NominationContent now = file().content();
        return switch (command) {
            case ReviseDraft revision -> Difference.between(revision.content(), now);
            case SaveClaim save ->
                Difference.between(stored, now).stream()
                        .filter(difference -> !difference
                                        .field()
                                        .startsWith("claims/" + save.claim().criterionId() + '/')
                                || !now.claims().contains(save.claim()))
                        .toList();
            default -> Difference.between(stored, now);
        };
    }

    private void remember(long from) {
        events.readEvents(SAMPLE.id(), from).asStream().forEach(message -> follow((DossierEvent) message.getPayload()));
    }

    private void follow(DossierEvent event) {
        String before = file == null ? "–" : file.state().name();
        CaseFile after = event instanceof NominationDrafted drafted ? CaseFile.begun(drafted) : file().after(event);
        file = after;
        steps.add(before + " > " + event.getClass().getSimpleName() + " > " + after.state());
        if (event instanceof NominationAccepted acceptance) {
            accepted++;
            assertThat(Completeness.of(acceptance.content(), after.criteria()).complete())
                    .as("accepted without a required claim")
                    .isTrue();
            assertThat(acceptance.content()).isEqualTo(after.content());
            assertThat(after.check().marks().open(after.points())).isEmpty();
        }
        if (event instanceof DossierReturned) {
            returned++;
        }
    }

    private boolean send(Object command) {
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(command), callback);
        Throwable failure =
                callback.getResult().isExceptional() ? callback.getResult().exceptionResult() : null;
        if (failure != null && !(failure instanceof Refusal)) {
            throw new AssertionError("Only rules refuse: " + command, failure);
        }
        return failure == null;
    }

    private Object save() {
        Nominations changed = Nominations.sample("N06");
        ObjectNode body = changed.body();
        ArrayNode claims = (ArrayNode) body.path("claims");
        ObjectNode claim = (ObjectNode) claims.get(random.nextInt(claims.size()));
        switch (random.nextInt(5)) {
            case 0 -> claim.put("text", "Lần " + random.nextInt(1000));
            case 1 -> claim.put("noEvidenceReason", "Lý do " + random.nextInt(1000));
            case 2 -> body.put("summary", "Tóm tắt " + random.nextInt(1000));
            case 3 -> claims.remove(random.nextInt(claims.size()));
            default -> ((ArrayNode) body.path("dossierParts")).remove(0);
        }
        return new ReviseDraft(SAMPLE.id(), read(), PROGRAMME, changed.content(), officer());
    }

    private Object saveClaim() {
        NominationContent.Claim one =
                CONTENT.claims().get(random.nextInt(CONTENT.claims().size()));
        String text = random.nextInt(6) == 0 ? "" : "Viết lại " + random.nextInt(1000);
        List<String> evidence = random.nextInt(6) == 0 ? List.of() : one.evidence();
        return new SaveClaim(
                SAMPLE.id(), read(), new NominationContent.Claim(one.criterionId(), text, evidence, null), officer());
    }

    private Object signOff() {
        return SAMPLE.signOff(null, random.nextInt(6) == 0 ? officer() : head());
    }

    private Object submit() {
        List<EarlierCase> cases = random.nextInt(3) == 0 ? List.of(REWARD) : List.of();
        return new SubmitNomination(SAMPLE.id(), WINDOWS, 1, true, cases, head());
    }

    private Object extend() {
        LocalDate day = Today.of(now).plusDays(random.nextInt(20) - 2);
        return new ExtendSubmission(SAMPLE.id(), day, "Bão lũ", office());
    }

    private Object mark() {
        boolean strict = random.nextBoolean();
        List<Mark> marks = new ArrayList<>();
        for (String point : file().points()) {
            String verdict = strict && random.nextInt(8) == 0 ? "FAIL" : "PASS";
            marks.add(new Mark(point, verdict, "Đã xem"));
        }
        return new MarkChecklist(SAMPLE.id(), random.nextInt(5) == 0 ? marks.subList(0, 2) : marks, office());
    }

    private Object decide() {
        return new DecideDuplicate(SAMPLE.id(), REWARD, random.nextInt(4) == 0, "Đã đối chiếu", office());
    }

    private Object giveBack() {
        LocalDate due = WorkingDays.WEEKENDS_ONLY.after(Today.of(now), 10);
        return new ReturnDossier(SAMPLE.id(), null, due, MOST_ROUNDS, office());
    }

    private Object accept() {
        return new AcceptNomination(SAMPLE.id(), file().check().duplicates().flagged(), office());
    }

    private Object hold() {
        Matter matter = Matter.values()[random.nextInt(Matter.values().length)];
        return new HoldDossier(SAMPLE.id(), matter, "Thông báo 12/TB", random.nextInt(5) == 0, office());
    }

    private Object release() {
        Conclusion conclusion =
                new Conclusion("07/KL", "Thanh tra", Today.of(now).minusDays(random.nextInt(3) - 1), "kl.pdf", "ab");
        return new ReleaseHold(SAMPLE.id(), conclusion, "Xong", WorkingDays.WEEKENDS_ONLY, office());
    }

    private Object expire() {
        return new ExpireDossier(SAMPLE.id(), office());
    }

    private Object withdraw() {
        boolean serious = random.nextInt(4) == 0;
        return new WithdrawNomination(SAMPLE.id(), "Rút", !serious, head());
    }

    private Object endCheck() {
        return new EndCheck(SAMPLE.id(), null, MOST_ROUNDS, office());
    }

    private Object overtake() {
        return new OvertakeWithdrawal(SAMPLE.id(), now, office());
    }

    private long read() {
        return Math.max(0, file().version() - (random.nextInt(4) == 0 ? 1 : 0));
    }

    private Act officer() {
        return act(SAMPLE.officerId(), SAMPLE.unit(), "UNIT_OFFICER");
    }

    private Act head() {
        return act(SAMPLE.headId(), SAMPLE.unit(), "UNIT_HEAD");
    }

    private Act office() {
        return act("p10", "VPS", "STANDING_OFFICER");
    }

    private Act act(String person, String unit, String role) {
        return new Act(
                new Actor(person, unit, List.of(role)), role, now, "command", "fingerprint", "a test", "talk", null);
    }

    private CaseFile file() {
        if (file == null) {
            throw new IllegalStateException("Nothing was drafted yet");
        }
        return file;
    }
}

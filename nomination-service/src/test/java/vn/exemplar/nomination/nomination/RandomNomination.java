package vn.exemplar.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.DAYS;
import static vn.exemplar.nomination.nomination.clock.expire.ExpireNominationTest.expire;
import static vn.exemplar.nomination.nomination.clock.flag.FlagEarlierCasesTest.flag;
import static vn.exemplar.nomination.nomination.council.overtake.OvertakeWithdrawalTest.overtake;
import static vn.exemplar.nomination.nomination.office.accept.AcceptNominationTest.accept;
import static vn.exemplar.nomination.nomination.office.decideduplicate.DecideDuplicateTest.decide;
import static vn.exemplar.nomination.nomination.office.endcheck.EndCheckTest.endCheck;
import static vn.exemplar.nomination.nomination.office.extend.ExtendSubmissionTest.extend;
import static vn.exemplar.nomination.nomination.office.extendsupplement.ExtendSupplementTest.extendSupplement;
import static vn.exemplar.nomination.nomination.office.hold.HoldNominationTest.hold;
import static vn.exemplar.nomination.nomination.office.mark.MarkChecklistTest.mark;
import static vn.exemplar.nomination.nomination.office.release.ReleaseHoldTest.release;
import static vn.exemplar.nomination.nomination.office.reopen.ReopenNominationTest.reopen;
import static vn.exemplar.nomination.nomination.office.sendback.ReturnNominationTest.sendBack;
import static vn.exemplar.nomination.nomination.office.turndown.TurnDownTest.turnDown;
import static vn.exemplar.nomination.nomination.office.turndown.TurnDownTest.violation;
import static vn.exemplar.nomination.nomination.office.undohold.UndoHoldTest.undoHold;
import static vn.exemplar.nomination.nomination.office.undoturndown.UndoNonAcceptanceTest.undoNonAcceptance;
import static vn.exemplar.nomination.nomination.unit.draft.DraftNominationTest.draft;
import static vn.exemplar.nomination.nomination.unit.giveback.GiveBackDraftTest.giveDraftBack;
import static vn.exemplar.nomination.nomination.unit.revise.ReviseDraftTest.revise;
import static vn.exemplar.nomination.nomination.unit.saveclaim.SaveClaimTest.saveClaim;
import static vn.exemplar.nomination.nomination.unit.signoff.SignOffNominationTest.signOff;
import static vn.exemplar.nomination.nomination.unit.submit.SubmitNominationTest.submit;
import static vn.exemplar.nomination.nomination.unit.withdraw.WithdrawNominationTest.withdraw;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.calendar.WorkingDays;
import vn.exemplar.nomination.nomination.events.EarlierCase;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationContent.Claim;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.Conclusion;
import vn.exemplar.nomination.nomination.events.OfficeActed.Mark;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationAccepted;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationReturned;
import vn.exemplar.nomination.programme.ProgrammeFacts.OpenWindow;

/** One nomination, its unit and its office, who do what comes to their mind. */
final class RandomNomination {
    private static final int MOST_ROUNDS = 2;
    private static final WorkingDays CALENDARS = new WorkingDays(Map.of(2023, 1, 2024, 1), Set.of(), Set.of());
    private static final Nominations SAMPLE = Nominations.sample("N06");
    private static final String ID = SAMPLE.id();
    private static final NominationContent CONTENT = SAMPLE.content();
    private static final EarlierCase REWARD = new EarlierCase("reward:R1", "ACHIEVEMENT_REWARDED", 60, "0f0f");
    private static final List<Integer> YEARS =
            IntStream.rangeClosed(2021, 2025).boxed().toList();
    private static final List<OpenWindow> WINDOWS =
            List.of(new OpenWindow("2021-2025", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 4, 10), YEARS));

    private final Random random;
    private final Set<String> steps = new LinkedHashSet<>();
    private Instant now = Instant.parse("2023-03-01T03:00:00Z");
    private Nomination nomination = Nomination.NONE;
    private int accepted;
    private int returned;

    /** @param lost by the idea, of what stood there before it or was sent with it */
    private record Idea(NominationDecision decision, Function<NominationContent, List<Difference>> lost) {}

    private final List<Supplier<Idea>> unreasonable = List.of(
            this::save,
            this::saveOneClaim,
            this::sign,
            this::submitIt,
            this::extendIt,
            this::markIt,
            this::flagIt,
            this::decideIt,
            this::giveBack,
            this::acceptIt,
            this::holdIt,
            this::releaseIt,
            this::expireIt,
            this::giveMoreTime,
            this::reopenIt,
            this::withdrawIt,
            this::endIt,
            this::overtakeIt);

    RandomNomination(Random random) {
        this.random = random;
        draft(SAMPLE).decide(nomination).forEach(this::follow);
    }

    Set<String> steps() {
        return steps;
    }

    /** Someone has an idea, mostly one that fits, and time goes by. A refusal records nothing. */
    void goOn() {
        now = now.plus(random.nextInt(15) == 0 ? Duration.ofDays(9) : Duration.ofHours(random.nextInt(30)));
        List<Supplier<Idea>> ideas = random.nextInt(4) == 0 ? unreasonable : reasonable();
        Idea idea = ideas.get(random.nextInt(ideas.size())).get();
        NominationContent stored = nomination.content();
        try {
            idea.decision().decide(nomination).forEach(this::follow);
        } catch (Refusal refused) {
            assertThat(nomination.content()).as("a refusal changes nothing").isEqualTo(stored);
            return;
        }
        assertThat(idea.lost().apply(stored)).as("no text is lost").isEmpty();
    }

    private List<Supplier<Idea>> reasonable() {
        return switch (nomination.state()) {
            case DRAFT ->
                List.of(this::save, this::saveOneClaim, this::giveItBack, this::sign, this::sign, this::extendIt);
            case SIGNED_OFF ->
                List.of(
                        this::submitIt,
                        this::submitIt,
                        this::submitIt,
                        this::save,
                        this::holdIt,
                        this::giveMoreTime,
                        this::expireIt);
            case SUBMITTED ->
                List.of(
                        this::markIt,
                        this::markIt,
                        this::flagIt,
                        this::decideIt,
                        this::giveBack,
                        this::giveBack,
                        this::acceptIt,
                        this::turnItDown,
                        this::endIt);
            case RETURNED ->
                List.of(
                        this::save,
                        this::saveOneClaim,
                        this::giveItBack,
                        this::sign,
                        this::sign,
                        this::giveMoreTime,
                        this::expireIt,
                        this::withdrawIt);
            case HELD ->
                List.of(
                        this::releaseIt,
                        this::releaseIt,
                        this::undoHoldIt,
                        this::findViolation,
                        this::flagIt,
                        this::withdrawIt);
            case ACCEPTED -> List.of(this::holdIt, this::withdrawIt);
            case WITHDRAWN -> List.of(this::overtakeIt);
            case EXPIRED -> List.of(this::reopenIt);
            case NOT_ACCEPTED -> List.of(this::undoEnd);
        };
    }

    void keepsItsPromises(String sequence) {
        assertThat(returned).as(sequence + " is returned").isLessThanOrEqualTo(MOST_ROUNDS);
        assertThat(accepted).as(sequence + " is accepted").isLessThanOrEqualTo(1);
    }

    private void follow(NominationEvent event) {
        String before = nomination.exists() ? nomination.state().name() : "–";
        Nomination after = nomination.after(event);
        nomination = after;
        steps.add(before + " > " + event.getClass().getSimpleName() + " > " + after.state());
        if (event instanceof NominationAccepted acceptance) {
            accepted++;
            assertThat(after.draft().completeness().complete())
                    .as("accepted without a required claim")
                    .isTrue();
            assertThat(acceptance.content()).isEqualTo(after.content());
            assertThat(after.check().checklist().open(after.draft().points())).isEmpty();
        }
        if (event instanceof NominationReturned) {
            returned++;
        }
    }

    private Idea save() {
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
        NominationContent sent = changed.content();
        return new Idea(revise(ID, read(), sent, officer()), stored -> Difference.between(sent, nomination.content()));
    }

    private Idea saveOneClaim() {
        Claim one = CONTENT.claims().get(random.nextInt(CONTENT.claims().size()));
        String text = random.nextInt(6) == 0 ? "" : "Viết lại " + random.nextInt(1000);
        List<String> evidence = random.nextInt(6) == 0 ? List.of() : one.evidence();
        Claim sent = new Claim(one.criterionId(), text, evidence, List.of(), null);
        return new Idea(saveClaim(ID, read(), sent, officer()), stored -> lostBeside(sent, stored));
    }

    private List<Difference> lostBeside(Claim sent, NominationContent stored) {
        NominationContent content = nomination.content();
        boolean saved = content.claims().contains(sent);
        return Difference.between(stored, content).stream()
                .filter(one -> !saved || !one.field().startsWith("claims/" + sent.criterionId() + '/'))
                .toList();
    }

    private Idea giveItBack() {
        return changingNoText(giveDraftBack(ID, head()));
    }

    private Idea sign() {
        return changingNoText(signOff(SAMPLE, null, random.nextInt(6) == 0 ? officer() : head()));
    }

    private Idea submitIt() {
        return changingNoText(submit(SAMPLE, WINDOWS, head()));
    }

    private Idea extendIt() {
        return changingNoText(extend(ID, Today.of(now).plusDays(random.nextInt(20) - 2), office()));
    }

    private Idea markIt() {
        boolean strict = random.nextBoolean();
        List<Mark> marks = new ArrayList<>();
        for (String point : nomination.draft().points()) {
            String verdict = strict && random.nextInt(8) == 0 ? "FAIL" : "PASS";
            marks.add(new Mark(point, verdict, "Đã xem"));
        }
        return changingNoText(mark(ID, random.nextInt(5) == 0 ? marks.subList(0, 2) : marks, office()));
    }

    private Idea flagIt() {
        return changingNoText(flag(ID, random.nextInt(3) == 0 ? List.of(REWARD) : List.of(), office()));
    }

    private Idea decideIt() {
        return changingNoText(decide(ID, REWARD, random.nextInt(4) == 0, office()));
    }

    private Idea giveBack() {
        return changingNoText(sendBack(ID, CALENDARS, MOST_ROUNDS, office()));
    }

    private Idea acceptIt() {
        return changingNoText(accept(SAMPLE, nomination.check().duplicates().flagged(), office()));
    }

    private Idea holdIt() {
        return changingNoText(hold(ID, random.nextInt(5) == 0, office()));
    }

    private Idea releaseIt() {
        LocalDate issuedOn = Today.of(now).minusDays(random.nextInt(3) - 1L);
        return changingNoText(release(ID, new Conclusion("07/KL", "Thanh tra", issuedOn, "kl.pdf", "ab"), office()));
    }

    private Idea expireIt() {
        Check check = nomination.check();
        int days = random.nextInt(4) == 0 ? DAYS : check.workingDays();
        return changingNoText(expire(ID, check.returns(), days, office()));
    }

    private Idea giveMoreTime() {
        return changingNoText(extendSupplement(ID, 1 + random.nextInt(9), Today.of(now), CALENDARS, office()));
    }

    private Idea reopenIt() {
        return changingNoText(reopen(ID, 1 + random.nextInt(9), CALENDARS, second()));
    }

    private Idea withdrawIt() {
        return changingNoText(withdraw(ID, random.nextInt(4) != 0, head()));
    }

    private Idea endIt() {
        return changingNoText(endCheck(ID, MOST_ROUNDS, office()));
    }

    private Idea undoHoldIt() {
        return changingNoText(undoHold(ID, second()));
    }

    private Idea undoEnd() {
        return changingNoText(undoNonAcceptance(ID, second()));
    }

    private Idea turnItDown() {
        return changingNoText(turnDown(ID, office()));
    }

    private Idea findViolation() {
        return changingNoText(violation(ID, new Conclusion("07/KL", "Thanh tra", Today.of(now), "kl", "ab"), office()));
    }

    private Act second() {
        return act("p03", "VPS", "STANDING_OFFICER");
    }

    private Idea overtakeIt() {
        return changingNoText(overtake(ID, now, office()));
    }

    private Idea changingNoText(NominationDecision decision) {
        return new Idea(decision, stored -> Difference.between(stored, nomination.content()));
    }

    private long read() {
        return Math.max(0, nomination.version() - (random.nextInt(4) == 0 ? 1 : 0));
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
}

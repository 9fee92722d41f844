package vn.exemplar.review.review.member.cast;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.council.CouncilFacts;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.review.Choice;
import vn.exemplar.review.review.keys.BallotBox;
import vn.exemplar.review.review.keys.BallotKeys;

/** The choice is sealed here; behind this door nobody, and no log, meets it before the count. */
@RestController
class CastBallotApi {
    private final Commands commands;
    private final CouncilFacts councils;
    private final BallotKeys keys;

    CastBallotApi(Commands commands, CouncilFacts councils, BallotKeys keys) {
        this.commands = commands;
        this.councils = councils;
        this.keys = keys;
    }

    @PostMapping("/api/sessions/{id}/items/{reviewId}/ballots")
    @RolesAllowed({"COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR", "COUNCIL_SECRETARY", "COUNCIL_MEMBER"})
    BallotReceipt cast(
            @PathVariable String id,
            @PathVariable String reviewId,
            @Valid @RequestBody BallotRequest request,
            Act act) {
        Seat seat = Seat.require(councils.seatOf(act));
        BallotBox box = keys.latest(reviewId).orElseThrow(() -> Refusal.conflict("voting-not-open", "R8"));
        Act sealedAct = act.withFingerprint(box.fingerprint(act.fingerprint()));
        String code = box.trackingCode(seat.memberId(), act.commandId());
        CastBallot command = new CastBallot(
                reviewId,
                id,
                box.round(),
                seat,
                box.publicKey(),
                box.seal(seat.memberId(), request.choice(), code),
                sealedAct);
        return BallotReceipt.of(commands.send(command), code);
    }

    record BallotRequest(@NotNull Choice choice) {

        @Override
        public String toString() {
            return "a ballot";
        }
    }

    /** The receipt of every command, and with it the code by which the member finds their ballot in the count. */
    record BallotReceipt(
            String id,
            String commandId,
            long firstIndex,
            long lastIndex,
            String leafHash,
            Instant at,
            String trackingCode) {

        static BallotReceipt of(Receipt receipt, String trackingCode) {
            return new BallotReceipt(
                    receipt.id(),
                    receipt.commandId(),
                    receipt.firstIndex(),
                    receipt.lastIndex(),
                    receipt.leafHash(),
                    receipt.at(),
                    trackingCode);
        }
    }
}

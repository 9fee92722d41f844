package vn.exemplar.review.review.write.countballots;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.review.review.OnlyTheSecretaryRunsASession;
import vn.exemplar.review.review.keys.BallotKeys;

@RestController
class CountBallotsApi {
    private final Commands commands;
    private final OnlyTheSecretaryRunsASession secretary;
    private final BallotKeys keys;

    CountBallotsApi(Commands commands, OnlyTheSecretaryRunsASession secretary, BallotKeys keys) {
        this.commands = commands;
        this.secretary = secretary;
        this.keys = keys;
    }

    /** 200 with the receipt of the count, 204 when the round was counted before by another command. */
    @PostMapping("/api/sessions/{id}/items/{reviewId}/count")
    @RolesAllowed("COUNCIL_SECRETARY")
    ResponseEntity<Receipt> count(@PathVariable String id, @PathVariable String reviewId, Act act) {
        secretary.admit(id, act);
        CountBallots command = new CountBallots(reviewId, id, keys.opener(reviewId), act);
        return commands.carryOut(reviewId, command, act)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}

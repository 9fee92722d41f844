package vn.exemplar.publication.press.approve;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;

@RestController
class ApproveArticleApi {
    private final Commands commands;

    ApproveArticleApi(Commands commands) {
        this.commands = commands;
    }

    /** 204 when this version is approved already. */
    @PostMapping("/api/articles/{id}/approval")
    @RolesAllowed("EDITOR")
    ResponseEntity<Receipt> approve(
            @PathVariable String id, @RequestParam(required = false) @Nullable Integer version, Act act) {
        return commands.carryOut(new ApproveArticle(id, version, act))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}

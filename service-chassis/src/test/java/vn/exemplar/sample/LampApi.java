package vn.exemplar.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

@RestController
class LampApi {
    private final Commands commands;
    private final LampViews lamps;

    LampApi(Commands commands, LampViews lamps) {
        this.commands = commands;
        this.lamps = lamps;
    }

    record Hanging(@NotBlank String place, LocalDate on) {}

    record Lighting(@Min(0) int brightness, @NotBlank String reason) {}

    @PostMapping("/api/lamps")
    @RolesAllowed({"UNIT_HEAD", "UNIT_OFFICER"})
    ResponseEntity<Receipt> hang(@Valid @RequestBody Hanging body, Act act) {
        String id = act.newId("lamp");
        Receipt receipt = commands.send(new HangLamp(id, body.place(), body.on(), act));
        return Created.below(id, receipt);
    }

    @PostMapping("/api/lamps/{id}/light")
    @RolesAllowed("UNIT_OFFICER")
    ResponseEntity<Receipt> light(@PathVariable String id, @Valid @RequestBody Lighting body, Act act) {
        Optional<Receipt> receipt = commands.carryOut(new LightLamp(id, body.brightness(), body.reason(), act));
        return receipt.map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/api/lamps/{id}/break")
    @RolesAllowed("UNIT_OFFICER")
    void breakIt(@PathVariable String id, Act act) {
        throw new IllegalStateException("secret inner thoughts about " + id);
    }

    @GetMapping("/api/lamps")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD"})
    PageOf<LampView> all(PageRequest page) {
        return lamps.page(page);
    }

    @GetMapping("/api/lamps/{id}")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD"})
    LampView one(@PathVariable String id) {
        return lamps.find(id).orElseThrow(() -> Refusal.notFound("no-such-lamp", "L4"));
    }

    @GetMapping("/api/open/count")
    @PermitAll
    long count() {
        return lamps.count();
    }
}

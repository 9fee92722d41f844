package vn.exemplar.nomination.people;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.SignedIn;

@RestController
@SignedIn
class PeopleApi {
    private static final int MOST = 20;

    private final Directory directory;

    PeopleApi(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/api/people")
    @Operation(
            summary = "Look people up by their name (N4)",
            description = "At most twenty, as the identity provider knows them: who is nominated, represents a"
                    + " collective, or signs by delegation is named by the id that is found here.")
    List<Person> search(@RequestParam @Size(min = 2, max = 100) String text) {
        return directory.search(text.strip(), MOST);
    }

    @GetMapping("/api/people/{id}")
    @Operation(summary = "Who has an id")
    Person one(@PathVariable String id) {
        return directory
                .find(id)
                .orElseThrow(() -> Refusal.notFound("person-unknown", "N4").with("person", id));
    }
}

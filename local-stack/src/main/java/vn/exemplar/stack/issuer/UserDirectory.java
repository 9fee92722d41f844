package vn.exemplar.stack.issuer;

import jakarta.annotation.security.RolesAllowed;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.exemplar.stack.catalogue.Catalogue;
import vn.exemplar.stack.catalogue.Catalogue.Person;

/** The people of the catalogue in the shape of Keycloak's Admin API, as far as a look-up needs it. */
@RestController
@RolesAllowed(Issuer.DIRECTORY_CLIENT)
class UserDirectory {
    static final String PATH = "/admin/realms/demo/users";

    private final List<Person> people;

    UserDirectory(Catalogue catalogue) {
        this.people = new CopyOnWriteArrayList<>(catalogue.people());
    }

    void add(Person person) {
        people.add(person);
    }

    record User(String id, String username, String firstName, String lastName, Map<String, List<String>> attributes) {
        static User of(Person person) {
            int given = person.name().lastIndexOf(' ');
            return new User(
                    person.id(),
                    person.id(),
                    person.name().substring(given + 1),
                    person.name().substring(0, Math.max(given, 0)),
                    Map.of("unit", List.of(person.unit())));
        }
    }

    @GetMapping(PATH + "/{id}")
    User one(@PathVariable String id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(User::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping(PATH)
    List<User> search(@RequestParam String search, @RequestParam(defaultValue = "20") int max) {
        return people.stream()
                .filter(person -> folded(person.name()).contains(folded(search)))
                .limit(max)
                .map(User::of)
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

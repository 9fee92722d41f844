package vn.exemplar.chassis.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The answer to a request that brought something into being: 201 with the address where it can be read. */
public final class Created {

    private Created() {}

    /**
     * @param name last step of the address, below the one that was posted to; in the address that the caller sees, also
     *     behind a proxy or under another context path
     */
    public static <T> ResponseEntity<T> below(String name, T body) {
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .path("/{name}")
                        .build(name))
                .body(body);
    }
}

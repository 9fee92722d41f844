package vn.exemplar.chassis.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Doors that answer what they understood. */
@RestController
class FormApi {
    enum Colour {
        WHITE,
        AMBER
    }

    record Form(
            @Nullable Colour colour,
            @Nullable Boolean glossy,
            @Nullable Integer coats,
            @Nullable String title,
            @Nullable LocalDate on,
            @Nullable Map<String, String> labels,
            @Nullable List<Row> rows) {}

    record Row(String text) {}

    record Limits(
            @NotBlank String name,
            @NotNull Colour colour,
            @NotEmpty List<String> rows,
            @Size(max = 3) String text,
            @Max(9) int most,
            @Pattern(regexp = "[A-Z]+") String code) {}

    record Deed(LocalDate on, int coats) {}

    record Filter(
            @Nullable String unit,
            @Nullable Colour colour,
            @Nullable LocalDate on) {}

    @PostMapping("/api/open/forms")
    @PermitAll
    Form form(@RequestBody Form form) {
        return form;
    }

    @PostMapping("/api/open/limits")
    @PermitAll
    Limits limits(@Valid @RequestBody Limits limits) {
        return limits;
    }

    @PostMapping("/api/open/deeds")
    @PermitAll
    Deed deed(@RequestBody Deed deed) {
        return deed;
    }

    @GetMapping("/api/open/search")
    @PermitAll
    Filter search(@ModelAttribute Filter filter, PageRequest page) {
        return filter;
    }

    @GetMapping("/api/open/day")
    @PermitAll
    LocalDate day(@RequestParam LocalDate day, @RequestParam(defaultValue = "WHITE") Colour colour) {
        return day;
    }

    @PostMapping(value = "/api/open/rows", consumes = "text/csv")
    @PermitAll
    long rows(@RequestBody String rows) {
        return rows.lines().count();
    }
}

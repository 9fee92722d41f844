package vn.exemplar.nomination.unit.write.importunits;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.importing.SheetFile;

@RestController
class ImportUnitsApi {
    private final UnitImport units;

    ImportUnitsApi(UnitImport units) {
        this.units = units;
    }

    @PostMapping(
            value = "/api/units/import",
            consumes = {SheetFile.CSV, SheetFile.XLSX})
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Register the units of a table; with dryRun only say what would happen and what is wrong (G4)",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = SheetFile.CSV, examples = @ExampleObject("""
                                                            code,name_vi,name_en,kind,active_from
                                                            VPS,Văn phòng Sở,Department Office,DIVISION,2021-01-01
                                                            """))))
    UnitImport.Report importUnits(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] file,
            Act act) {
        return units.run(file, type, dryRun, act);
    }
}

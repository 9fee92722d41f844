package vn.exemplar.nomination.evidence.intake;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.web.ReadFromQuery;
import vn.exemplar.nomination.evidence.FileName;
import vn.exemplar.nomination.evidence.Visibility;

/**
 * A file that somebody sends, not read yet.
 *
 * @param length that the sender announced, -1 when they did not
 * @param declaredType what the sender says that it is
 */
@ReadFromQuery({"name", "visibility"})
public record Upload(
        InputStream bytes,
        long length,
        FileName name,
        @Nullable String declaredType,
        Visibility visibility) {}

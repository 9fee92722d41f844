package vn.exemplar.chassis.act;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import vn.exemplar.ledger.event.StoredType;

/**
 * Somebody asked for what may only be read on record: the audit, a confidential file. Written before the answer is
 * given; who asked and when is in the metadata.
 *
 * @param subject id of the thing that was asked about, the path where the door names no thing
 * @param door the way in
 * @param asked path variables and query parameters as they came; a value that is neither an id, a number nor a time is
 *     kept as {@code ?}, so that no personal data gets in
 */
@StoredType("chassis.ReadRecorded.v1")
public record ReadRecorded(String subject, String door, Map<String, String> asked) {

    public ReadRecorded {
        asked = Collections.unmodifiableSortedMap(new TreeMap<>(asked));
    }
}

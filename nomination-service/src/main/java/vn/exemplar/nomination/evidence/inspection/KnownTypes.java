package vn.exemplar.nomination.evidence.inspection;

import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Media types as Tika knows them: by first bytes, by name, and which is a kind of which. */
final class KnownTypes {
    static final String UNKNOWN = "application/octet-stream";

    private final Tika tika = new Tika();
    private final MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();

    String ofBytes(byte[] head) {
        return ofHeader(tika.detect(head));
    }

    String ofName(String name) {
        return ofHeader(tika.detect(name));
    }

    /** The registered name of a type that may go by another one; unknown for what is no type. */
    String ofHeader(String text) {
        MediaType type = MediaType.parse(text);
        return type == null ? UNKNOWN : registry.normalize(type.getBaseType()).toString();
    }

    boolean isKindOf(String special, String general) {
        return special.equals(general)
                || registry.isSpecializationOf(MediaType.parse(special), MediaType.parse(general));
    }
}

package vn.exemplar.publication.feed;

import java.nio.charset.StandardCharsets;
import org.springframework.util.DigestUtils;

/** Names a content: two contents that a reader could tell apart have different tags, whatever the clocks say. */
final class EntityTag {
    private EntityTag() {}

    static String of(Record content) {
        return '"' + DigestUtils.md5DigestAsHex(content.toString().getBytes(StandardCharsets.UTF_8)) + '"';
    }
}

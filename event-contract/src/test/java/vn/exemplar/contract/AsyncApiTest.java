package vn.exemplar.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class AsyncApiTest {

    @Test
    void the_document_names_every_topic_and_every_event() {
        Shipped.assertUpToDate(AsyncApi.FILE, AsyncApi.document());
    }

    @Test
    void every_reference_leads_to_something() {
        JsonNode document = Shipped.read(AsyncApi.FILE);
        List<String> references =
                document.findValues("$ref").stream().map(JsonNode::asString).toList();
        assertThat(references).hasSizeGreaterThan(20).allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(Files.exists(parent().resolve(reference)))
                        .as(reference)
                        .isTrue();
            }
        });
    }

    private static Path parent() {
        return AsyncApi.FILE.resolveSibling("");
    }
}

package vn.exemplar.publication.feed.read.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.publication.feed.read.published.PublishedArticle.LocalText;

final class FeedFormatsTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant PUBLISHED = Instant.parse("2026-03-01T02:00:00Z");
    private static final Instant UPDATED = Instant.parse("2026-03-02T02:00:00Z");
    private static final URI SELF = URI.create("https://example.vn/publication/api/feed.json?page=1&size=1");

    private static FeedPage page(FeedLanguage language) {
        PublishedArticle article = new PublishedArticle(
                "4a5b",
                "exemplar-1",
                2023,
                List.of("CHARITY", "NEW_RURAL"),
                "ROLE_MODEL",
                new LocalText("Người “thắp lửa” & sẻ chia", "A giver"),
                new LocalText("Tóm tắt <b>", "Lead"),
                new LocalText("Nội dung", "Body"),
                null,
                "KHTC",
                "06/QĐ-STTTT",
                PUBLISHED,
                UPDATED);
        return new FeedPage(new PageOf<>(List.of(article), 1, 1, 3), language, UPDATED, SELF);
    }

    @Test
    void p3_the_json_feed_has_what_version_1_1_asks_for() {
        JsonMapper mapper = new JsonMapper();
        JsonNode feed = mapper.readTree(mapper.writeValueAsString(JsonFeed.of(page(FeedLanguage.EN))));
        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asString()).isEqualTo("Advanced exemplars");
        assertThat(feed.path("feed_url").asString()).isEqualTo(SELF.toString());
        assertThat(feed.path("next_url").asString()).contains("feed.json?", "page=2", "size=1");
        JsonNode item = feed.path("items").path(0);
        assertThat(item.path("id").asString()).isEqualTo("urn:uuid:4a5b");
        assertThat(item.path("url").asString()).isEqualTo("https://example.vn/publication/api/published/4a5b");
        assertThat(item.path("content_text").asString()).isEqualTo("Body");
        assertThat(item.path("date_published").asString()).isEqualTo("2026-03-01T02:00:00Z");
        assertThat(item.path("date_modified").asString()).isEqualTo("2026-03-02T02:00:00Z");
        assertThat(item.path("tags")).hasSize(2);
    }

    @Test
    void p3_the_atom_feed_has_what_rfc_4287_asks_for() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        AtomFeed.of(page(FeedLanguage.VI)).getBytes(StandardCharsets.UTF_8)));
        Element feed = document.getDocumentElement();
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(text(feed, "id")).isEqualTo("urn:exemplar:feed:articles");
        assertThat(text(feed, "updated")).isEqualTo("2026-03-02T02:00:00Z");
        Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertThat(text(entry, "id")).isEqualTo("urn:uuid:4a5b");
        assertThat(text(entry, "title")).isEqualTo("Người “thắp lửa” & sẻ chia");
        assertThat(text(entry, "summary")).isEqualTo("Tóm tắt <b>");
        assertThat(text(entry, "published")).isEqualTo("2026-03-01T02:00:00Z");
        assertThat(entry.getElementsByTagNameNS(ATOM, "category").getLength()).isEqualTo(2);
        assertThat(feed.getElementsByTagNameNS(ATOM, "author").getLength()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,-,VI", "en,-,EN", "vi,en,VI", "-,'en-US,en;q=0.9',EN", "-,'vi-VN,en;q=0.8',VI", "-,'fr',VI"})
    void readers_get_the_language_that_they_ask_for(String lang, String accepted, FeedLanguage expected) {
        assertThat(FeedLanguage.of(lang, accepted)).isEqualTo(expected);
    }

    @Test
    void the_last_page_names_no_next_one() {
        FeedPage first = page(FeedLanguage.VI);
        FeedPage last = new FeedPage(new PageOf<>(first.items(), 2, 1, 3), FeedLanguage.VI, UPDATED, SELF);
        assertThat(last.next()).isEmpty();
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}

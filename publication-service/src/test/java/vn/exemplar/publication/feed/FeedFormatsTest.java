package vn.exemplar.publication.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.publication.feed.PublishedArticle.LocalText;

final class FeedFormatsTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant PUBLISHED = Instant.parse("2026-03-01T02:00:00Z");
    private static final Instant UPDATED = Instant.parse("2026-03-02T02:00:00Z");
    private static final URI SELF = URI.create("https://example.vn/publication/api/feed.json?page=1&size=1");

    private static final List<WithdrawnArticle> TOMBSTONES = List.of(new WithdrawnArticle("6c7d", UPDATED));

    private static FeedPage page(FeedLanguage language) {
        return page(language, "Nội dung");
    }

    private static FeedPage pageWith(String body) {
        return page(FeedLanguage.VI, body);
    }

    private static FeedPage page(FeedLanguage language, String body) {
        PublishedArticle article = new PublishedArticle(
                "4a5b",
                "exemplar-1",
                2023,
                List.of("CHARITY", "NEW_RURAL"),
                "ROLE_MODEL",
                new LocalText("Người “thắp lửa” & sẻ chia", "A giver"),
                new LocalText("Tóm tắt <b>", "Lead"),
                new LocalText(body, "Body"),
                null,
                "KHTC",
                "06/QĐ-STTTT",
                PUBLISHED,
                UPDATED);
        return new FeedPage(new PageOf<>(List.of(article), 1, 1, 3), TOMBSTONES, language, UPDATED, SELF);
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
    void p3_the_next_page_keeps_what_was_asked_for_as_it_was_asked() {
        PageOf<PublishedArticle> more = new PageOf<>(List.of(), 0, 1, 3);
        URI self = URI.create("https://example.vn/publication/api/feed.json?lang=%C3%A9&size=1");
        FeedPage first = new FeedPage(more, TOMBSTONES, FeedLanguage.VI, UPDATED, self);
        assertThat(first.next()).hasValue(URI.create(self + "&page=1"));
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

    @Test
    void p3_withdrawn_articles_have_tombstones_in_both_feeds() throws Exception {
        JsonMapper mapper = new JsonMapper();
        JsonNode json = mapper.readTree(mapper.writeValueAsString(JsonFeed.of(page(FeedLanguage.VI))));
        assertThat(json.path("_exemplar").path("withdrawn").path(0).path("id").asString())
                .isEqualTo("urn:uuid:6c7d");
        assertThat(json.path("_exemplar")
                        .path("withdrawn")
                        .path(0)
                        .path("date_withdrawn")
                        .asString())
                .isEqualTo(UPDATED.toString());
        Element tombstone = (Element) DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        AtomFeed.of(page(FeedLanguage.VI)).getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagNameNS("http://purl.org/atompub/tombstones/1.0", "deleted-entry")
                .item(0);
        assertThat(tombstone.getAttribute("ref")).isEqualTo("urn:uuid:6c7d");
        assertThat(tombstone.getAttribute("when")).isEqualTo(UPDATED.toString());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,-,VI",
                "en,-,EN",
                "vi,en,VI",
                "-,'en-US,en;q=0.9',EN",
                "-,'vi-VN,en;q=0.8',VI",
                "-,'fr',VI",
                "-,'fr,en;q=0.5',EN",
                "-,'en;q=x',VI",
                "-,'@',VI"
            })
    void readers_get_the_language_that_they_ask_for(String lang, String accepted, FeedLanguage expected) {
        assertThat(FeedLanguage.of(lang, accepted)).isEqualTo(expected);
    }

    @Test
    void p3_the_atom_feed_stays_readable_whatever_the_text_holds() throws Exception {
        Document document = DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        AtomFeed.of(pageWith("Một\u000b cửa \ud800]]> 🙂")).getBytes(StandardCharsets.UTF_8)));
        Element entry = (Element) document.getDocumentElement()
                .getElementsByTagNameNS(ATOM, "entry")
                .item(0);
        assertThat(text(entry, "content")).isEqualTo("Một cửa ]]> 🙂");
    }

    @Test
    void p3_every_part_that_rfc_4287_demands_stands_exactly_once() throws Exception {
        Element feed = DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        AtomFeed.of(page(FeedLanguage.EN)).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(children(feed)).containsOnlyOnce("id", "title", "updated", "author", "entry");
        assertThat(children((Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0)))
                .containsOnlyOnce("id", "title", "updated", "published", "content", "summary", "link");
        assertThat(links(feed)).containsKeys("self", "next").containsEntry("self", SELF.toString());
        assertThat(feed.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"))
                .isEqualTo("en");
    }

    @Test
    void p3_the_atom_feed_names_its_author_and_of_each_article_the_fields_and_the_address() {
        assertThat(AtomFeed.of(page(FeedLanguage.EN)))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"" + ATOM + "\" xmlns:at=")
                .contains("<author><name>Advanced exemplars</name></author>")
                .contains("<category term=\"CHARITY\"", "<category term=\"NEW_RURAL\"")
                .contains("<link rel=\"alternate\" href=\"https://example.vn/publication/api/published/4a5b\"")
                .endsWith("</feed>");
    }

    @Test
    void p3_two_pages_that_differ_have_different_tags_and_equal_ones_the_same() {
        assertThat(EntityTag.of(page(FeedLanguage.VI))).isEqualTo(EntityTag.of(page(FeedLanguage.VI)));
        assertThat(EntityTag.of(page(FeedLanguage.VI))).isNotEqualTo(EntityTag.of(page(FeedLanguage.EN)));
        assertThat(EntityTag.of(page(FeedLanguage.VI))).isNotEqualTo(EntityTag.of(pageWith("Nội dung mới")));
    }

    @Test
    void the_last_page_names_no_next_one() {
        FeedPage first = page(FeedLanguage.VI);
        FeedPage last = new FeedPage(new PageOf<>(first.items(), 2, 1, 3), List.of(), FeedLanguage.VI, UPDATED, SELF);
        assertThat(last.next()).isEmpty();
        FeedPage only = new FeedPage(new PageOf<>(first.items(), 0, 2, 2), List.of(), FeedLanguage.VI, UPDATED, SELF);
        assertThat(only.next()).isEmpty();
        FeedPage more = new FeedPage(new PageOf<>(first.items(), 0, 2, 3), List.of(), FeedLanguage.VI, UPDATED, SELF);
        assertThat(more.next()).isPresent();
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static List<String> children(Element parent) {
        List<String> names = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            names.add(child.getLocalName());
        }
        return names;
    }

    private static Map<String, String> links(Element feed) {
        Map<String, String> links = new HashMap<>();
        for (Node child = feed.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element link && link.getLocalName().equals("link")) {
                links.put(link.getAttribute("rel"), link.getAttribute("href"));
            }
        }
        return links;
    }
}

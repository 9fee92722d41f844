package vn.exemplar.publication.feed;

import java.io.StringWriter;
import java.net.URI;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The feed as Atom (RFC 4287), withdrawn articles as its tombstones (RFC 6721). */
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final String FEED_ID = "urn:exemplar:feed:articles";

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final FeedPage page;
    private final XMLStreamWriter xml;

    private AtomFeed(FeedPage page, XMLStreamWriter xml) {
        this.page = page;
        this.xml = xml;
    }

    static String of(FeedPage page) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new AtomFeed(page, xml).write();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A string can be written to", impossible);
        }
        return text.toString();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("at", TOMBSTONES);
        xml.writeAttribute("xml:lang", page.language().tag());
        element("id", FEED_ID);
        element("title", page.language().feedTitle());
        element("updated", page.updated().toString());
        link("self", page.self());
        if (page.next().isPresent()) {
            link("next", page.next().get());
        }
        xml.writeStartElement(ATOM, "author");
        element("name", page.language().feedTitle());
        xml.writeEndElement();
        for (PublishedArticle article : page.items()) {
            entry(article);
        }
        for (WithdrawnArticle withdrawn : page.tombstones()) {
            xml.writeEmptyElement("at", "deleted-entry", TOMBSTONES);
            xml.writeAttribute("ref", FeedPage.idOf(withdrawn.id()));
            xml.writeAttribute("when", withdrawn.withdrawnAt().toString());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(PublishedArticle article) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element("id", FeedPage.idOf(article.id()));
        element("title", article.title().in(page.language()));
        element("published", article.publishedAt().toString());
        element("updated", article.updatedAt().toString());
        link("alternate", page.addressOf(article));
        for (String field : article.fields()) {
            xml.writeEmptyElement(ATOM, "category");
            xml.writeAttribute("term", field);
        }
        element("summary", article.lead().in(page.language()));
        element("content", article.body().in(page.language()));
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(NOT_XML.matcher(text).replaceAll(""));
        xml.writeEndElement();
    }

    private void link(String relation, URI address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address.toString());
    }
}

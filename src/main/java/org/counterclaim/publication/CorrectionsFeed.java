package org.counterclaim.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.counterclaim.verdict.PublishedCorrection;

/**
 * The latest corrections as an Atom feed (RFC 4287). Entries keep their ids whatever address the server is reached by;
 * all texts are plain.
 */
@ApplicationScoped
public class CorrectionsFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant NOTHING_YET = Instant.EPOCH;

    private final Addresses addresses;
    private final PublicationConfig config;

    CorrectionsFeed(Addresses addresses, PublicationConfig config) {
        this.addresses = addresses;
        this.config = config;
    }

    /** When the newest of them was published. */
    public static Instant updated(List<PublishedCorrection> newestFirst) {
        return newestFirst.isEmpty() ? NOTHING_YET : newestFirst.get(0).publishedAt();
    }

    public String of(List<PublishedCorrection> newestFirst) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "en");
            element(xml, "id", addresses.correctionsFeed());
            element(xml, "title", "Corrections by " + config.publisher());
            element(xml, "updated", updated(newestFirst).toString());
            link(xml, "self", addresses.correctionsFeed());
            link(xml, "alternate", addresses.corrections());
            xml.writeStartElement("author");
            element(xml, "name", config.publisher());
            element(xml, "uri", addresses.home() + "/");
            xml.writeEndElement();
            for (PublishedCorrection notice : newestFirst) {
                entry(xml, notice);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, PublishedCorrection notice) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + id(notice));
        element(xml, "title", Words.title(notice) + ": " + notice.question());
        element(xml, "published", notice.publishedAt().toString());
        element(xml, "updated", notice.publishedAt().toString());
        link(xml, "alternate", addresses.version(notice.slug(), notice.toVersion()));
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", notice.type().name());
        xml.writeAttribute("label", Words.label(notice.type()));
        String by = notice.reportedBy() == null ? "" : " Reported by " + notice.reportedBy() + ".";
        element(xml, "summary", notice.what() + " " + Words.sentence(notice.why()) + by);
        xml.writeEndElement();
    }

    /** What a notice is never changes, so it names itself. */
    private static UUID id(PublishedCorrection notice) {
        String name = String.join(
                "/",
                notice.slug(),
                String.valueOf(notice.fromVersion()),
                String.valueOf(notice.toVersion()),
                notice.type().name(),
                notice.publishedAt().toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** Without the characters that XML 1.0 cannot hold in any form, as vertical tabs and halves of pairs. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> isLegal(c) ? c : ' ').forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}

package org.counterclaim.claim.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.article.page.Page;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.EnglishExtraction;

/** What the extractor reads in a text, in words that a test can name. */
final class Reading {

    static final Extractor EXTRACTOR = EnglishExtraction.load();

    private Reading() {}

    static Extraction of(String text) {
        return EXTRACTOR.extract(new Document(text, null, null, LocalDate.of(2026, 2, 3), null, "AFP"));
    }

    /** The text as a headline, with a sentence of English below it. */
    static Extraction ofHeadline(String headline) {
        String text = headline + "\n\nThe story goes on here and says nothing of note about it.";
        Span body = new Span(headline.length() + 2, text.length());
        Page page = new Page(text, new Span(0, headline.length()), null, List.of(body), Page.Dateline.NONE, null);
        return EXTRACTOR.extract(new Document(text, page, null, null, null, null));
    }

    /** "Government of Iran > HRANA": the chain's parties as resolved, outermost first. */
    static String chain(ExtractedClaim claim) {
        return claim.chain().stream().map(Reading::source).collect(Collectors.joining(" > "));
    }

    /** "told SAY > had informed SAY" */
    static String cues(ExtractedClaim claim) {
        return claim.chain().stream()
                .map(Link::cue)
                .map(cue -> cue == null ? "-" : cue.text() + " " + cue.cueClass())
                .collect(Collectors.joining(" > "));
    }

    /** The content's pieces, parted by a stroke. */
    static String content(ExtractedClaim claim, String text) {
        return claim.pieces().stream().map(piece -> piece.of(text)).collect(Collectors.joining(" | "));
    }

    /** "KILLED GT 3001..", one for each figure. */
    static String figures(ExtractedClaim claim) {
        return claim.figures().stream()
                .map(figure -> figure.metric() + " " + figure.quantity().operator() + " "
                        + end(figure.quantity().hard().low()) + ".."
                        + end(figure.quantity().hard().high()))
                .collect(Collectors.joining(", "));
    }

    /** The words of the last link's source as they stand in the text. */
    static Mention origin(ExtractedClaim claim) {
        Mention source = claim.chain().get(claim.chain().size() - 1).source();
        if (source == null) {
            throw new AssertionError("The claim has no origin: " + claim);
        }
        return source;
    }

    private static String source(Link link) {
        Mention source = link.source();
        return source == null ? "-" : source.resolved();
    }

    private static String end(java.math.@org.jspecify.annotations.Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}

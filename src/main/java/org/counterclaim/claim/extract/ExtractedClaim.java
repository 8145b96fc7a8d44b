package org.counterclaim.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.extract.Extraction.EventHint;
import org.counterclaim.claim.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A claim as found in a text: blueprint section 5.
 *
 * @param content from its first to its last character
 * @param pieces the content's parts when it is interrupted ("A," he said, "B"); else one piece equal to content
 * @param event what it is about; null when that could not be told
 * @param chain outermost first; empty when the outlet itself asserts
 * @param explanation which rules fired, one sentence each
 */
public record ExtractedClaim(
        Span content,
        List<Span> pieces,
        QuoteType quoteType,
        Polarity polarity,
        boolean checkworthy,
        @Nullable EventHint event,
        List<Link> chain,
        List<Figure> figures,
        List<String> explanation) {

    public ExtractedClaim {
        pieces = List.copyOf(pieces);
        chain = List.copyOf(chain);
        figures = List.copyOf(figures);
        explanation = List.copyOf(explanation);
    }

    ExtractedClaim about(@Nullable EventHint what) {
        return new ExtractedClaim(content, pieces, quoteType, polarity, checkworthy, what, chain, figures, explanation);
    }

    ExtractedClaim with(List<Figure> own) {
        return new ExtractedClaim(content, pieces, quoteType, polarity, checkworthy, event, chain, own, explanation);
    }

    /** Its figures that name no place of their own hold where the event was. */
    ExtractedClaim in(@Nullable String place) {
        return place == null
                ? this
                : with(figures.stream()
                        .map(figure -> figure.place() == null ? figure.in(place) : figure)
                        .toList());
    }

    /** Its figures that name no day count up to the end of a past event. */
    ExtractedClaim upTo(@Nullable LocalDate day) {
        return day == null
                ? this
                : with(figures.stream().map(figure -> figure.upTo(day)).toList());
    }

    ExtractedClaim saying(String reason) {
        List<String> reasons = new ArrayList<>(explanation);
        reasons.add(reason);
        return new ExtractedClaim(content, pieces, quoteType, polarity, checkworthy, event, chain, figures, reasons);
    }

    /** The same, not to be checked here: it counts what another event did. */
    ExtractedClaim asBackground() {
        return notToCheck("background: the sentence speaks of another event");
    }

    /** The same, not to be checked: its source says otherwise now. */
    ExtractedClaim asSuperseded() {
        return notToCheck("superseded: the text tells what the source says now");
    }

    private ExtractedClaim notToCheck(String reason) {
        List<String> reasons = new ArrayList<>(explanation);
        reasons.add(reason);
        return new ExtractedClaim(content, pieces, quoteType, polarity, false, event, chain, figures, reasons);
    }
}

package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lets contents run over the ends of their sentence: a quotation of several sentences belongs to one attribution, and so
 * does what the same speaker goes on to say in quotation marks.
 */
final class QuotationSpread {

    private final String text;
    private final List<Sentence> sentences;
    private final Quotations quotations;

    QuotationSpread(String text, List<Sentence> sentences, Quotations quotations) {
        this.text = text;
        this.sentences = sentences;
        this.quotations = quotations;
    }

    List<Attribution> over(List<Attribution> attributions) {
        List<Attribution> spread = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (attribution.pieces().isEmpty() && attribution.rule().equals(CitingPattern.RULE)) {
                spread.add(attribution);
                continue;
            }
            List<Span> pieces = attribution.pieces().isEmpty() ? nextTo(attribution) : stretched(attribution);
            if (!pieces.isEmpty()) {
                spread.add(attribution.withPieces(pieces));
            }
        }
        return continued(spread);
    }

    /** The quotation just before or, after a colon, just behind a sentence that is nothing but source and cue. */
    private List<Span> nextTo(Attribution attribution) {
        Span own = attribution.sentence().span();
        for (Quotation quotation : quotations.all()) {
            Span span = quotation.span();
            boolean before = span.end() <= own.start() && onlyBlanks(span.end(), own.start());
            boolean behind = own.end() <= span.start()
                    && onlyBlanks(own.end(), span.start())
                    && text.charAt(own.end() - 1) == ':';
            if (before || behind) {
                return withFollowers(span);
            }
        }
        return List.of();
    }

    private List<Span> stretched(Attribution attribution) {
        List<Span> pieces = new ArrayList<>(attribution.pieces());
        Span own = attribution.sentence().span();
        Span first = pieces.get(0);
        Quotation start = quotations.at(first.start());
        if (start != null && start.span().start() < own.start() && !start.span().contains(attribution.cueSpan())) {
            pieces.set(0, new Span(start.span().start(), first.end()));
        }
        int last = pieces.size() - 1;
        Span end = pieces.get(last);
        Quotation stop = quotations.at(end.end() - 1);
        if (stop != null && stop.span().end() > own.end() && !stop.span().contains(attribution.cueSpan())) {
            List<Span> more = withFollowers(stop.span());
            pieces.set(last, new Span(end.start(), more.get(0).end()));
            pieces.addAll(more.subList(1, more.size()));
        }
        return pieces;
    }

    private List<Span> withFollowers(Span first) {
        List<Span> spans = new ArrayList<>(List.of(first));
        List<Quotation> all = quotations.all();
        for (int i = 0; i < all.size(); i++) {
            boolean last = all.get(i).span().equals(spans.get(spans.size() - 1));
            if (last && all.get(i).runsOn() && i + 1 < all.size()) {
                spans.add(all.get(i + 1).span());
            }
        }
        return spans;
    }

    /** "A," he said. "B." and whole paragraphs of quotation behind: the last speaker goes on. */
    private List<Attribution> continued(List<Attribution> attributions) {
        List<Attribution> result = new ArrayList<>(attributions);
        for (Quotation quotation : quotations.all()) {
            if (isTaken(quotation.span(), result) || !isWholeSentences(quotation.span())) {
                continue;
            }
            int speaker = speakerBefore(quotation.span(), result);
            if (speaker >= 0) {
                List<Span> pieces = new ArrayList<>(result.get(speaker).pieces());
                pieces.add(quotation.span());
                result.set(speaker, result.get(speaker).withPieces(pieces));
            }
        }
        return result;
    }

    private static boolean isTaken(Span quotation, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            if (quotation.overlaps(attribution.cueSpan())) {
                continue;
            }
            for (Span piece : attribution.pieces()) {
                if (piece.overlaps(quotation)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWholeSentences(Span quotation) {
        boolean starts = false;
        boolean ends = false;
        for (Sentence sentence : sentences) {
            starts |= sentence.span().start() == quotation.start();
            ends |= sentence.span().end() == quotation.end();
        }
        return starts && ends;
    }

    /** The outermost attribution of the sentence before, if it ends in that speaker's own words or their cue. */
    private int speakerBefore(Span quotation, List<Attribution> attributions) {
        @Nullable Sentence before = null;
        for (Sentence sentence : sentences) {
            if (sentence.span().end() <= quotation.start()) {
                before = sentence;
            }
        }
        int found = -1;
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            if (attribution.pieces().isEmpty() || attribution.source() == null) {
                continue;
            }
            int end = Math.max(
                    attribution.content().end(), attribution.sentence().span().end());
            boolean adjacent = before != null && onlyBlanks(end, quotation.start());
            boolean speaks = attribution.cueClass() != CueClass.DENY
                    && attribution.polarity() == Polarity.ASSERTS
                    && quotations.within(attribution.content()) != null;
            if (adjacent && speaks && (found < 0 || !attributions.get(found).holds(attribution.cueSpan()))) {
                found = i;
            }
        }
        return found;
    }

    private boolean onlyBlanks(int from, int to) {
        return from <= to && text.substring(from, to).isBlank();
    }
}

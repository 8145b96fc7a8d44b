package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lets contents run over the ends of their sentence: a quotation of several sentences belongs to one attribution, and so
 * does what the same speaker goes on to say in quotation marks.
 */
final class QuotationSpread {

    /** Nobody is quoted for longer without being named again. */
    private static final int LONGEST_SPEECH = 50;

    private final String text;
    private final Set<Integer> starts = new HashSet<>();
    private final TreeSet<Integer> ends = new TreeSet<>();
    private final Map<Integer, Integer> paragraphEnds = new HashMap<>();
    private final Quotations quotations;

    QuotationSpread(String text, List<Sentence> sentences, Quotations quotations) {
        this.text = text;
        for (Sentence sentence : sentences) {
            starts.add(sentence.span().start());
            ends.add(sentence.span().end());
            paragraphEnds.put(sentence.paragraph(), sentence.span().end());
        }
        this.quotations = quotations;
    }

    List<Attribution> over(List<Attribution> attributions) {
        List<Attribution> spread = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (attribution.pieces().isEmpty() && attribution.rule().equals(CitingPattern.RULE)) {
                spread.add(attribution);
                continue;
            }
            List<Span> pieces = attribution.pieces().isEmpty()
                    ? nextTo(attribution)
                    : attribution.rule().equals(ColonPattern.TURN) ? wholeTurn(attribution) : stretched(attribution);
            if (!pieces.isEmpty()) {
                spread.add(attribution.withPieces(pieces));
            }
        }
        return continued(spread);
    }

    /** The quotation just before or, after a colon, just behind a sentence that is nothing but source and cue. */
    private List<Span> nextTo(Attribution attribution) {
        Span own = attribution.sentence().span();
        Quotation before = quotations.endingBy(own.start());
        if (before != null && onlyBlanks(before.span().end(), own.start())) {
            return withFollowers(before);
        }
        Quotation behind = text.charAt(own.end() - 1) == ':' ? quotations.startingFrom(own.end()) : null;
        boolean next = behind != null && onlyBlanks(own.end(), behind.span().start());
        return behind != null && next ? withFollowers(behind) : List.of();
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
            List<Span> more = withFollowers(stop);
            pieces.set(last, new Span(end.start(), more.get(0).end()));
            pieces.addAll(more.subList(1, more.size()));
        }
        return pieces;
    }

    /** What stands behind the speaker of a transcript is that speaker's to the end of the paragraph. */
    private List<Span> wholeTurn(Attribution attribution) {
        Span said = attribution.content();
        int end = paragraphEnds.getOrDefault(attribution.sentence().paragraph(), said.end());
        return List.of(new Span(said.start(), Math.max(said.end(), end)));
    }

    private List<Span> withFollowers(Quotation first) {
        List<Span> spans = new ArrayList<>(List.of(first.span()));
        @Nullable Quotation last = first;
        while (last != null && last.runsOn() && spans.size() < LONGEST_SPEECH) {
            last = quotations.startingFrom(last.span().end());
            if (last != null) {
                spans.add(last.span());
            }
        }
        return spans;
    }

    /** "A," he said. "B." and whole paragraphs of quotation behind: the last speaker goes on. */
    private List<Attribution> continued(List<Attribution> attributions) {
        List<Attribution> result = new ArrayList<>(attributions);
        NavigableMap<Integer, Set<Integer>> speakers = new TreeMap<>();
        for (int i = 0; i < result.size(); i++) {
            place(i, result.get(i), speakers);
        }
        Set<Quotation> taken = taken(attributions);
        for (Quotation quotation : quotations.all()) {
            if (taken.contains(quotation) || !isSpeech(quotation.span())) {
                continue;
            }
            int speaker = speakerBefore(quotation.span(), result, speakers);
            if (speaker >= 0 && result.get(speaker).pieces().size() < LONGEST_SPEECH) {
                List<Span> pieces = new ArrayList<>(result.get(speaker).pieces());
                pieces.add(quotation.span());
                result.set(speaker, result.get(speaker).withPieces(pieces));
                place(speaker, result.get(speaker), speakers);
            }
        }
        return result;
    }

    /** Under where its words end: those of the content, or of the sentence. */
    private static void place(int number, Attribution attribution, NavigableMap<Integer, Set<Integer>> speakers) {
        if (!attribution.pieces().isEmpty() && attribution.source() != null) {
            speakers.computeIfAbsent(end(attribution), e -> new TreeSet<>()).add(number);
        }
    }

    private static int end(Attribution attribution) {
        return Math.max(
                attribution.content().end(), attribution.sentence().span().end());
    }

    private Set<Quotation> taken(List<Attribution> attributions) {
        Set<Quotation> taken = new HashSet<>();
        for (Attribution attribution : attributions) {
            for (Span piece : attribution.pieces()) {
                for (Quotation quotation : quotations.overlapping(piece)) {
                    boolean turn = attribution.rule().equals(ColonPattern.TURN);
                    if (turn || !quotation.span().overlaps(attribution.cueSpan())) {
                        taken.add(quotation);
                    }
                }
            }
        }
        return taken;
    }

    /** Whole sentences, or sentences of which only the last goes on in the narrator's words. */
    private boolean isSpeech(Span quotation) {
        return starts.contains(quotation.start())
                && (ends.contains(quotation.end())
                        || ends.subSet(quotation.start() + 1, quotation.end()).size() > 0);
    }

    /** The outermost attribution of the sentence before, if it ends in that speaker's own words or their cue. */
    private int speakerBefore(
            Span quotation, List<Attribution> attributions, NavigableMap<Integer, Set<Integer>> speakers) {
        Set<Integer> adjacent = new TreeSet<>();
        for (Map.Entry<Integer, Set<Integer>> entry :
                speakers.headMap(quotation.start(), true).descendingMap().entrySet()) {
            if (!onlyBlanks(entry.getKey(), quotation.start())) {
                break;
            }
            adjacent.addAll(entry.getValue());
        }
        int found = -1;
        for (int i : adjacent) {
            Attribution attribution = attributions.get(i);
            boolean speaks = end(attribution) <= quotation.start()
                    && onlyBlanks(end(attribution), quotation.start())
                    && attribution.cueClass() != CueClass.DENY
                    && attribution.polarity() == Polarity.ASSERTS
                    && quotations.within(attribution.content()) != null;
            if (speaks && (found < 0 || !attributions.get(found).holds(attribution.cueSpan()))) {
                found = i;
            }
        }
        return found;
    }

    private boolean onlyBlanks(int from, int to) {
        return from <= to
                && text.substring(from, to)
                        .chars()
                        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}

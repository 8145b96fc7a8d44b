package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.Figure;
import org.counterclaim.claim.figure.Metric;
import org.jspecify.annotations.Nullable;

/** From attributions to claims: one for each level of a chain, and the outlet's own where it states a figure. */
final class ClaimReader {

    private static final Set<CueClass> COLLAPSIBLE = Set.of(
            CueClass.SAY, CueClass.CONFIRM, CueClass.ESTIMATE, CueClass.REVEAL, CueClass.CONCEDE, CueClass.DISTANCE);

    /** What the outlet counts on its own account is a claim when people dispute such counts. */
    private static final Set<Metric> WORTH_STATING = EnumSet.complementOf(EnumSet.of(Metric.OTHER_COUNT, Metric.SHARE));

    private final List<Sentence> sentences;
    private final SentenceIndex index;
    private final Quotations quotations;
    private final Story story;
    private final StoryMemory memory;
    private final Sources sources;
    private final Figures figures;
    private final IdentityHashMap<Attribution, Mention> mentions = new IdentityHashMap<>();

    ClaimReader(String text, List<Sentence> sentences, Quotations quotations, Lexicon lexicon, Story story) {
        this.sentences = sentences;
        this.quotations = quotations;
        this.story = story;
        this.memory =
                new StoryMemory(lexicon.gazetteer(), new OrganisationNames(lexicon.roles()), text, story.country());
        this.sources = new Sources(lexicon.gazetteer(), lexicon.roles(), memory);
        this.index = new SentenceIndex(sentences);
        this.figures = new Figures(text, index, story, lexicon.figures());
    }

    List<ExtractedClaim> claims(List<Attribution> attributions) {
        AttributionIndex attributed = new AttributionIndex(attributions, index);
        Chains chains = new Chains(Chain.of(attributions, attributed));
        List<ExtractedClaim> claims = new ArrayList<>();
        for (Sentence sentence : sentences) {
            memory.read(sentence);
            sources.read(sentence);
            List<Chain> here = new ArrayList<>(chains.in(sentence));
            // The outer source first: what is nested in its words may mean it by "it".
            here.sort(Comparator.comparingInt((Chain chain) -> chain.links().size()));
            here.forEach(chain ->
                    chain.links().stream().filter(link -> !looksBack(link)).forEach(link -> mention(chain, link)));
            here.forEach(chain -> chain.links().forEach(link -> mention(chain, link)));
            memory.close();
            List<ExtractedClaim> found = new ArrayList<>();
            here.forEach(chain -> add(chain, chains, found));
            narrate(sentence, attributed.holding(sentence), found);
            found.sort(Comparator.comparing(ExtractedClaim::content));
            claims.addAll(found);
        }
        return claims;
    }

    /** "The agency has counted 40, its figures show": whose they are is told in what they show. */
    private static boolean looksBack(Attribution link) {
        Range source = link.source();
        return source != null
                && link.sentence().is(source.from(), "its", "their")
                && !link.pieces().isEmpty()
                && link.content().start() < link.sentence().span(source).start();
    }

    private void mention(Chain chain, Attribution link) {
        Range words = link.source();
        if (words == null || mentions.containsKey(link)) {
            return;
        }
        int level = chain.links().indexOf(link);
        Mention outer = level == 0 ? null : mentions.get(chain.links().get(level - 1));
        Mention mention = sources.mention(link.sentence(), words, outer);
        Range pronoun = link.pronoun();
        if (pronoun != null) {
            mention = mention.saidAs(
                    link.sentence().text(pronoun), link.sentence().span(pronoun));
        }
        mentions.put(link, mention);
        if (!isOutlet(link)) {
            memory.heard(mention);
        }
    }

    private void add(Chain chain, Chains all, List<ExtractedClaim> claims) {
        if (isOneVoice(chain) || speaksOfAThing(chain)) {
            return;
        }
        List<Link> links = new ArrayList<>();
        List<String> explanation = new ArrayList<>();
        Polarity polarity = Polarity.ASSERTS;
        Attribution above = null;
        for (Attribution link : chain.links()) {
            boolean sameVoice = above != null && !link.equals(chain.last()) && repeats(above, link);
            if (!isOutlet(link) && !sameVoice) {
                links.add(link(link));
                explanation.add("cue '" + link.sentence().text(link.cue()) + "' (" + link.cueClass() + ")");
                polarity = times(polarity, link.polarity());
            }
            above = link;
        }
        Attribution holder = chain.holder();
        explanation.add(chain.last().rule());
        List<Figure> numbers = figures.in(holder.pieces(), innerContents(chain, all), cueText(chain.last()));
        numbers.forEach(figure -> explanation.addAll(figure.rules()));
        if (links.isEmpty() && numbers.isEmpty()) {
            return;
        }
        boolean passedOn = numbers.isEmpty() && passesOn(chain, polarity, all);
        if (passedOn) {
            explanation.add("passes on what another source says: that is the claim to check");
        }
        boolean relayed = passedOn || all.isCited(chain);
        boolean checkworthy = !relayed && Checkworthiness.of(holder, polarity, sentenceOf(holder), numbers);
        claims.add(new ExtractedClaim(
                holder.content(),
                holder.pieces(),
                quoteType(holder.pieces()),
                polarity,
                checkworthy,
                null,
                links,
                numbers,
                explanation));
    }

    /** "State media reported that the foundation put the toll at 3,117": all of the content is the foundation's saying. */
    private boolean passesOn(Chain chain, Polarity polarity, Chains all) {
        CueClass by = chain.last().cueClass();
        boolean tells = by == CueClass.SAY || by == CueClass.REVEAL;
        boolean says = polarity == Polarity.ASSERTS && tells && !chain.cited();
        for (Chain other : says ? all.within(chain) : List.<Chain>of()) {
            if (!isOneVoice(other) && other.last().fills(chain.holder().content())) {
                return true;
            }
        }
        return false;
    }

    private static String cueText(Attribution attribution) {
        return attribution.sentence().text(attribution.cue());
    }

    private Link link(Attribution attribution) {
        Span span = attribution.cueSpan();
        Cue cue = new Cue(cueText(attribution), span, attribution.cueClass());
        return new Link(mentions.get(attribution), cue, attribution.audience());
    }

    /** "The agency said it had confirmed 40 deaths" is one voice, not two: its inner cue only colours the figure. */
    private boolean isOneVoice(Chain chain) {
        int size = chain.links().size();
        return size > 1 && !chain.cited() && repeats(chain.links().get(size - 2), chain.last());
    }

    private boolean repeats(Attribution outer, Attribution inner) {
        Range words = inner.source();
        Mention mine = mentions.get(inner);
        Mention above = mentions.get(outer);
        boolean pronoun = words != null
                && words.to() - words.from() == 1
                && inner.sentence().tag(words.from()).equals("PRON");
        boolean same = mine != null && above != null && mine.resolved().equals(above.resolved());
        boolean wish = inner.cueClass() == CueClass.DIRECT;
        return pronoun
                && same
                && inner.polarity() == Polarity.ASSERTS
                && (wish || COLLAPSIBLE.contains(inner.cueClass()));
    }

    /** "It refers to protesters", where "it" is a number. */
    private boolean speaksOfAThing(Chain chain) {
        Mention mention = mentions.get(chain.last());
        if (mention == null || mention.anonymity() != Anonymity.UNATTRIBUTED) {
            return false;
        }
        return memory.isAboutAThing() && mention.text().equalsIgnoreCase("it");
    }

    private boolean isOutlet(Attribution attribution) {
        Mention mention = mentions.get(attribution);
        return mention != null && story.isOutlet(mention);
    }

    /** The contents of other claims within this one: their figures are theirs. */
    private List<Span> innerContents(Chain chain, Chains all) {
        List<Span> inner = new ArrayList<>();
        for (Chain other : all.within(chain)) {
            if (!isOneVoice(other)) {
                inner.addAll(other.holder().pieces());
            }
        }
        return inner;
    }

    private Sentence sentenceOf(Attribution attribution) {
        Span first = attribution.pieces().get(0);
        for (Sentence sentence : index.overlapping(first)) {
            if (sentence.span().contains(new Span(first.start(), first.start())) && sentence.isTagged()) {
                return sentence;
            }
        }
        return attribution.sentence();
    }

    static Polarity times(Polarity outer, Polarity inner) {
        if (outer == Polarity.ASSERTS || inner == Polarity.NO_STATEMENT) {
            return inner;
        }
        if (outer == Polarity.DENIES && inner == Polarity.DENIES) {
            return Polarity.ASSERTS;
        }
        return outer;
    }

    private QuoteType quoteType(List<Span> pieces) {
        boolean all = true;
        boolean some = false;
        for (Span piece : pieces) {
            Quotation quotation = quotations.within(piece);
            some |= quotation != null;
            all &= quotation != null && quotation.span().contains(piece);
        }
        return all ? QuoteType.DIRECT : some ? QuoteType.MIXED : QuoteType.INDIRECT;
    }

    /** What nobody is cited for is the outlet's own statement; only one with a figure is worth a claim. */
    private void narrate(Sentence sentence, List<Attribution> attributions, List<ExtractedClaim> claims) {
        if (!sentence.isTagged()) {
            return;
        }
        List<Span> said = new ArrayList<>();
        for (Attribution attribution : attributions) {
            said.addAll(attribution.pieces());
        }
        if (OutletVerification.isDenied(sentence.toString(), story.outlets()) || isInside(sentence.span(), said)) {
            return;
        }
        List<Figure> numbers = figures.in(List.of(sentence.span()), said, "");
        numbers.removeIf(figure -> !WORTH_STATING.contains(figure.metric()));
        if (numbers.isEmpty()) {
            return;
        }
        Span content = uncovered(sentence, said, numbers.get(0).quantity().span());
        numbers.removeIf(figure -> !content.contains(figure.quantity().span()));
        List<String> explanation = new ArrayList<>(List.of("nobody is cited: the outlet's own statement"));
        numbers.forEach(figure -> explanation.addAll(figure.rules()));
        boolean now = numbers.stream().anyMatch(figure -> !figure.future());
        claims.add(new ExtractedClaim(
                content,
                List.of(content),
                QuoteType.INDIRECT,
                Polarity.ASSERTS,
                now,
                null,
                List.of(),
                numbers,
                explanation));
    }

    private static boolean isInside(Span span, List<Span> others) {
        for (Span other : others) {
            if (other.contains(span)) {
                return true;
            }
        }
        return false;
    }

    /** The stretch of the sentence around a figure that nobody is cited for, without its full stop. */
    private static Span uncovered(Sentence sentence, List<Span> said, Span figure) {
        Span whole = sentence.span();
        int start = whole.start();
        int end = sentence.is(sentence.size() - 1, ".") ? whole.end() - 1 : whole.end();
        for (Span other : said) {
            if (other.end() <= figure.start() && other.end() > start) {
                start = other.end();
            }
            if (other.start() >= figure.end() && other.start() < end) {
                end = other.start();
            }
        }
        @Nullable Range words = sentence.wordsIn(new Span(start, Math.max(start, end)));
        for (int i = words.from(); start > whole.start() && i < words.to() && isBefore(sentence, i, figure); i++) {
            // "..., police said; in Karachi, a fire killed 3": the cue is no part of what follows
            words = sentence.is(i, ";") ? new Range(i + 1, words.to()) : words;
        }
        while (!words.isEmpty() && sentence.tag(words.from()).equals("PUNCT")) {
            words = new Range(words.from() + 1, words.to());
        }
        while (!words.isEmpty() && sentence.isComma(words.to() - 1)) {
            words = new Range(words.from(), words.to() - 1);
        }
        return words.isEmpty() ? whole : sentence.span(words);
    }

    private static boolean isBefore(Sentence sentence, int word, Span figure) {
        return sentence.words().get(word).span().end() <= figure.start();
    }
}

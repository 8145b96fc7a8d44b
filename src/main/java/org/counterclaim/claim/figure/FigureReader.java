package org.counterclaim.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of an English sentence: what is counted, how many by the wording, on what basis, who, where and up to
 * when (domain reference 3.2, 3.3, 4). Each figure names the rules that fired. Safe for use by several threads.
 *
 * <pre>
 * new FigureReader().read(text, words, content, "has confirmed", new FigureContext(published, "Iran", Metric.KILLED))
 * </pre>
 */
public final class FigureReader {

    private final QuantityReader quantities = new QuantityReader();
    private final MetricFinder metrics = new MetricFinder();
    private final NotAFigure notAFigure = new NotAFigure();
    private final BasisReader bases = new BasisReader();
    private final AsOfReader dates = new AsOfReader();
    private final PlaceReader places = new PlaceReader();
    private final ReportingDay reportingDay = new ReportingDay();
    private final TopicReader topics = new TopicReader();
    private final Horizon horizon = new Horizon();

    /** The figures of a whole sentence. */
    public List<Figure> read(String text, List<Word> sentence, FigureContext context) {
        if (sentence.isEmpty()) {
            return List.of();
        }
        Span whole =
                sentence.get(0).span().union(sentence.get(sentence.size() - 1).span());
        return read(text, sentence, whole, "", context);
    }

    /**
     * The figures inside a part of a sentence.
     *
     * @param content the part; the words outside of it may still name what is counted ("put the toll at") and its date
     * @param cue what the source is said to do, as worded: "has confirmed", "put the total at"; empty for none
     */
    public List<Figure> read(String text, List<Word> sentence, Span content, String cue, FigureContext context) {
        Tokens tokens = quantities.tokens(text, sentence);
        Statement statement = Statement.of(tokens, quantities.readings(tokens));
        List<Figure> figures = new ArrayList<>();
        @Nullable Found before = null;
        for (int i = 0; i < statement.readings().size(); i++) {
            Reading reading = statement.readings().get(i);
            Found found = found(statement, reading, before, context);
            if (found == null) {
                continue;
            }
            boolean inside = content.contains(reading.span());
            int first = pieceAt(tokens, content.start());
            int end = pieceAt(tokens, content.end());
            int from = Math.max(first, before == null ? 0 : ownFrom(tokens, before.counted.next(), reading.first()));
            int to = Math.min(end, nextFirst(statement, i));
            Basis basis = basis(statement, found, before, from, to, cue);
            AsOf reported = reportingDay.read(tokens, first, end, cue, context.publishedOn());
            if (inside) {
                figures.add(figure(found, basis, before, new Zone(statement, from, to, reported), context));
            }
            before = found.with(basis);
        }
        return figures;
    }

    /** What befell people in the sentence by its words, counted or not; null when nothing is said to. */
    public @Nullable Metric topic(String text, List<Word> sentence) {
        return sentence.isEmpty() ? null : topics.read(quantities.tokens(text, sentence));
    }

    /** A quantity with what it counts; of one that has been read, also its basis. */
    private record Found(Reading reading, NounPhrase noun, Linked linked, Counted counted, Basis basis) {
        Found with(Basis read) {
            return new Found(reading, noun, linked, counted, read);
        }
    }

    /** The pieces that may speak of one figure. */
    private record Zone(
            Statement statement, int from, int to, @Nullable AsOf reported) {
        Tokens tokens() {
            return statement.tokens();
        }
    }

    private @Nullable Found found(Statement statement, Reading reading, @Nullable Found before, FigureContext context) {
        NounPhrase noun = statement.nounAfter(reading);
        if (notAFigure.is(statement, reading, noun)) {
            return null;
        }
        Reading previous = before == null ? null : before.reading;
        Linked linked = Linked.of(statement, reading, noun, previous, before == null ? -1 : before.counted.next());
        Metric metric = before == null ? null : before.counted.metric();
        linked = before == null ? linked : linked.inListOf(before.linked);
        Counted counted = metrics.find(statement, reading, noun, linked, metric, context.topic());
        // "no one can be jailed for debt" is a rule and no count
        boolean ruled = counted != null && reading.isZero() && horizon.isAhead(statement.tokens(), counted);
        // a number of nobody knows whom or what answers no question
        boolean vague = counted != null
                && counted.metric() == Metric.OTHER_COUNT
                && (noun.isEmpty() || noun.isPerson(statement.tokens()));
        return counted == null || ruled || vague ? null : new Found(reading, noun, linked, counted, Basis.UNSPECIFIED);
    }

    private Basis basis(Statement statement, Found found, @Nullable Found before, int from, int to, String cue) {
        Basis basis = bases.read(statement, found.reading, found.counted, from, to, cue);
        if (before == null || basis.says() || !before.basis.says() || before.basis.own() || !found.linked.shares()) {
            return basis;
        }
        String rule = "joined to the number before -> " + before.basis.basis();
        return new Basis(before.basis.basis(), before.basis.status(), List.of(rule), false);
    }

    private Figure figure(Found found, Basis basis, @Nullable Found before, Zone zone, FigureContext context) {
        Tokens tokens = zone.tokens();
        Counted counted = found.counted;
        Whom whom = unit(found, tokens).equals("PERSON")
                ? Whom.of(zone.statement, found.reading, found.noun, counted)
                : Whom.EVERYONE;
        boolean pending = basis.basis() == CountBasis.PENDING;
        boolean subset = found.linked.subset() != null || counted.part();
        Cumulation cumulation = cumulation(found, before, zone, pending || subset);
        AsOf dated = dates.read(zone.statement, counted, zone.from, zone.to, context);
        AsOf asOf = zone.reported != null && !dated.isWorded() ? zone.reported : dated;
        String place = places.read(tokens, counted.next());
        List<String> rules = new ArrayList<>(List.of(counted.rule()));
        rules.addAll(basis.rules());
        if (subset) {
            rules.add("'" + (found.linked.subset() == null ? "among" : found.linked.subset())
                    + "' -> part of the number before");
        }
        if (found.linked.apart() != null) {
            rules.add("'" + found.linked.apart() + "' -> apart from the number before");
        }
        if (!asOf.rule().isEmpty()) {
            rules.add(asOf.rule());
        }
        rules.add(found.reading.quantity().rule());
        return new Figure(
                counted.metric(),
                unit(found, tokens),
                span(found, tokens, zone.from),
                found.reading.quantity(),
                basis.basis(),
                basis.status(),
                whom.population(),
                whom.label(),
                cumulation,
                found.linked.apart() != null,
                subset,
                horizon.isAhead(tokens, counted),
                asOf.day(),
                asOf.basis(),
                place == null ? context.place() : place,
                Circumstances.UNSTATED,
                rules);
    }

    /** "20 killed and another 40 wounded": the second comes on top of nothing. */
    private Cumulation cumulation(Found found, @Nullable Found before, Zone zone, boolean apart) {
        if (horizon.isPeriod(zone.tokens(), zone.from, zone.to)) {
            return Cumulation.PERIOD;
        }
        boolean sameMetric = before == null || before.counted.metric() == found.counted.metric();
        return found.linked.increment() && sameMetric && !apart ? Cumulation.INCREMENT : Cumulation.CUMULATIVE;
    }

    private static String unit(Found found, Tokens tokens) {
        String currency = found.reading.measure().currency();
        if (currency != null) {
            return currency;
        }
        if (found.counted.metric() == Metric.SHARE) {
            return "PERCENT";
        }
        boolean things = found.counted.metric() == Metric.OTHER_COUNT && !found.noun.isPerson(tokens);
        return things ? found.noun.unit(tokens).toLowerCase(Locale.ROOT) : "PERSON";
    }

    /** Modifier, number and counted noun; of "40 killed" and "3,000 dead" that word in the noun's place. */
    private static Span span(Found found, Tokens tokens, int from) {
        int next = Math.max(found.reading.next(), found.noun.next());
        boolean state = found.noun.isEmpty() && isState(tokens, found);
        int last = state ? found.counted.next() - 1 : next - 1;
        int end = tokens.get(last).is("of") ? last - 1 : last;
        int first = found.reading.first();
        // "several thousand" deaths: the quotation mark inside needs the one before
        boolean quoted = first > from
                && tokens.get(first - 1).isQuote()
                && next > found.reading.next()
                && tokens.get(found.reading.next()).isQuote();
        return new Span(
                tokens.get(quoted ? first - 1 : first).start(), tokens.get(end).end());
    }

    private static boolean isState(Tokens tokens, Found found) {
        FigureLexicon.Term term = FigureLexicon.ENGLISH.term(tokens, found.reading.next());
        return term != null
                && term.side() != FigureLexicon.Side.SUBJECT
                && found.counted.verb() == found.reading.next();
    }

    /** Past the words of the figure before: "9,787 were under investigation and 26,852 people had been detained". */
    private static int ownFrom(Tokens tokens, int from, int first) {
        for (int at = first - 1; at >= from; at--) {
            boolean joint = tokens.get(at).is("and")
                    || tokens.get(at).is("but")
                    || tokens.get(at).is(";");
            if (joint || (at == first - 1 && tokens.get(at).is(","))) {
                return at + 1;
            }
        }
        return from;
    }

    private static int pieceAt(Tokens tokens, int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < offset) {
            at++;
        }
        return at;
    }

    private static int nextFirst(Statement statement, int index) {
        boolean last = index + 1 >= statement.readings().size();
        return last
                ? statement.tokens().size()
                : statement.readings().get(index + 1).first();
    }
}

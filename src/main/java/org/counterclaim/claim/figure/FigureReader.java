package org.counterclaim.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.CircumstancesReader.Limits;
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
    private final CircumstancesReader circumstances = new CircumstancesReader();

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
            int first = Zone.pieceAt(tokens, content.start());
            int end = Zone.pieceAt(tokens, content.end());
            int from =
                    Math.max(first, before == null ? 0 : Zone.ownFrom(tokens, before.counted.next(), reading.first()));
            int to = Math.min(end, nextFirst(statement, i));
            Basis basis = basis(statement, found, before, from, to, cue);
            AsOf reported = reportingDay.read(tokens, first, end, cue, context.publishedOn());
            Zone zone = new Zone(
                    statement, from, to, Math.min(end, nextCounted(statement, i, found.counted.next())), reported, cue);
            AsOf asOf = asOf(found, zone, context);
            Limits limits = limits(found, before, zone, asOf, context);
            if (inside) {
                figures.add(figure(found, basis, before, zone, asOf, limits, context));
            }
            before = found.with(basis, limits);
        }
        return figures;
    }

    /** A sentence with that word may hold a figure although no digit stands in it: "five", "dozens", "nobody". */
    public boolean mayCount(String word) {
        return quantities.mayOpen(word.toLowerCase(Locale.ROOT));
    }

    /** What befell people in the sentence by its words, counted or not; null when nothing is said to. */
    public @Nullable Metric topic(String text, List<Word> sentence) {
        return sentence.isEmpty() ? null : topics.read(quantities.tokens(text, sentence));
    }

    /** A quantity with what it counts; of one that has been read, also its basis. */
    private record Found(Reading reading, NounPhrase noun, Linked linked, Counted counted, Basis basis, Limits limits) {
        Found with(Basis read, Limits limiting) {
            return new Found(reading, noun, linked, counted, read, limiting);
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
        linked = before == null ? linked : linked.inListOf(before.linked, isListedPart(statement, reading, before));
        Counted counted = metrics.find(statement, reading, noun, linked, metric, context.topic());
        // "no one can be jailed for debt" is a rule and no count
        boolean ruled = counted != null && reading.isZero() && horizon.isAhead(statement.tokens(), counted);
        // a number of nobody knows whom or what answers no question
        boolean vague = counted != null
                && counted.metric() == Metric.OTHER_COUNT
                && (noun.isEmpty() || noun.isPerson(statement.tokens()));
        return counted == null || ruled || vague
                ? null
                : new Found(reading, noun, linked, counted, Basis.UNSPECIFIED, Limits.NONE);
    }

    private Basis basis(Statement statement, Found found, @Nullable Found before, int from, int to, String cue) {
        Basis basis = bases.read(statement, found.reading, found.counted, from, to, cue);
        if (before == null || basis.says() || !before.basis.says() || before.basis.own() || !found.linked.shares()) {
            return basis;
        }
        String rule = "joined to the number before -> " + before.basis.basis();
        return new Basis(before.basis.basis(), before.basis.status(), List.of(rule), false);
    }

    private AsOf asOf(Found found, Zone zone, FigureContext context) {
        AsOf dated = dates.read(zone.statement(), found.counted, zone.from(), zone.to(), context);
        return zone.reported() != null && !dated.isWorded() ? zone.reported() : dated;
    }

    /** What limits the count before limits those that are a part of it, or listed with it, as well. */
    private Limits limits(Found found, @Nullable Found before, Zone zone, AsOf asOf, FigureContext context) {
        boolean joined = before != null && found.linked.listed() && before.counted.metric() == found.counted.metric();
        boolean shares = joined || found.linked.subset() != null;
        Limits whole = before == null || !shares ? Limits.NONE : before.limits;
        return circumstances.read(
                zone.statement(), found.reading, found.counted, whole, zone.from(), zone.until(), asOf.day(), context);
    }

    private Figure figure(
            Found found,
            Basis basis,
            @Nullable Found before,
            Zone zone,
            AsOf counting,
            Limits limits,
            FigureContext context) {
        Tokens tokens = zone.tokens();
        Counted counted = found.counted;
        Whom whom = Surface.unit(tokens, found.reading, found.noun, counted).equals("PERSON")
                ? Whom.of(zone.statement(), found.reading, found.noun, counted)
                : Whom.EVERYONE;
        boolean pending = basis.basis() == CountBasis.PENDING;
        boolean subset = found.linked.subset() != null || counted.part();
        boolean bucket = limits.circumstances().identification() != Identification.MIXED;
        Cumulation cumulation =
                limits.closed() ? Cumulation.PERIOD : cumulation(found, before, pending || subset || bucket);
        AsOf asOf = limits.closed() ? counting.until(limits.circumstances().period()) : counting;
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
        rules.addAll(limits.rules());
        boolean future = horizon.isAhead(tokens, counted)
                || horizon.isForecast(tokens, found.reading, zone.from(), zone.to(), zone.cue());
        if (future) {
            rules.add("has not come about by the wording -> a projection, no count");
        }
        // a projection is as old as its telling; the day that it names lies ahead
        AsOf told = future && asOf.isWorded() ? ahead(zone, context) : asOf;
        rules.add(found.reading.quantity().rule());
        return new Figure(
                counted.metric(),
                Surface.unit(tokens, found.reading, found.noun, counted),
                Surface.span(tokens, found.reading, found.noun, counted, zone.from()),
                found.reading.quantity(),
                basis.basis(),
                basis.status(),
                whom.population(),
                whom.label(),
                cumulation,
                found.linked.apart() != null,
                subset,
                future,
                told.day(),
                told.basis(),
                place == null ? context.place() : place,
                limits.circumstances(),
                rules);
    }

    private static AsOf ahead(Zone zone, FigureContext context) {
        AsOf reported = zone.reported();
        return reported == null ? AsOf.publication(context) : reported;
    }

    /** "20 killed and another 40 wounded": the second comes on top of nothing. */
    private static Cumulation cumulation(Found found, @Nullable Found before, boolean apart) {
        boolean sameMetric = before == null || before.counted.metric() == found.counted.metric();
        return found.linked.increment() && sameMetric && !apart ? Cumulation.INCREMENT : Cumulation.CUMULATIVE;
    }

    /** "1,850 were protesters and nine were children", but not "2,427 were among the 3,117 dead". */
    private static boolean isListedPart(Statement statement, Reading reading, Found before) {
        return before.counted.part()
                && !statement.tokens().get(reading.first() - 1).is("the");
    }

    private int nextCounted(Statement statement, int index, int behind) {
        for (int i = index + 1; i < statement.readings().size(); i++) {
            Reading reading = statement.readings().get(i);
            boolean inside = reading.first() < behind;
            if (!inside && !notAFigure.is(statement, reading, statement.nounAfter(reading))) {
                return reading.first();
            }
        }
        return statement.tokens().size();
    }

    private static int nextFirst(Statement statement, int index) {
        boolean last = index + 1 >= statement.readings().size();
        return last
                ? statement.tokens().size()
                : statement.readings().get(index + 1).first();
    }
}

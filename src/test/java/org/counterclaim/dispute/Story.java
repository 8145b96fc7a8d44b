package org.counterclaim.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.claim.extract.Cue;
import org.counterclaim.claim.extract.CueClass;
import org.counterclaim.claim.extract.ExtractedClaim;
import org.counterclaim.claim.extract.Extraction;
import org.counterclaim.claim.extract.Link;
import org.counterclaim.claim.extract.Mention;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.QuoteType;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.Circumstances;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Figure;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.claim.figure.Quantity;
import org.counterclaim.claim.figure.VerificationStatus;
import org.counterclaim.dispute.compare.Value;
import org.jspecify.annotations.Nullable;

/**
 * An article as extraction would return it, written as a test tells it:
 *
 * <pre>{@code
 * aStory("protest", "Iran", FEB_3).where("HRANA", NGO, says(confirmed(6854)))
 * }</pre>
 */
public final class Story {

    private static final AtomicInteger STORIES = new AtomicInteger();

    private final Extraction.@Nullable EventHint event;
    final LocalDate publishedOn;
    final String agency;
    private final StringBuilder text = new StringBuilder();
    private final List<ExtractedClaim> claims = new ArrayList<>();
    private boolean outletCouldNotVerify;

    private Story(Extraction.@Nullable EventHint event, LocalDate publishedOn, String agency) {
        this.event = event;
        this.publishedOn = publishedOn;
        this.agency = agency;
    }

    public static Story about(String kind, String place, LocalDate publishedOn) {
        return new Story(new Extraction.EventHint(kind, place), publishedOn, "AFP");
    }

    static Story aboutNobodyKnowsWhat(LocalDate publishedOn) {
        return new Story(null, publishedOn, "AFP");
    }

    /** What a test says of a figure beside its number; every copy changes one thing. */
    public record Said(
            String words,
            Polarity polarity,
            @Nullable Value value,
            Metric metric,
            String unit,
            Population population,
            @Nullable LocalDate asOf,
            @Nullable String place,
            boolean future) {

        public static Said of(Value value) {
            return new Said(
                    value.surface() + " people were killed",
                    Polarity.ASSERTS,
                    value,
                    Metric.KILLED,
                    "PERSON",
                    Population.ALL,
                    null,
                    null,
                    false);
        }

        public static Said amount(String words, Value value) {
            return new Said(words, Polarity.ASSERTS, value, Metric.AMOUNT, "EUR", Population.ALL, null, null, false);
        }

        public static Said that(String words) {
            return new Said(words, Polarity.ASSERTS, null, Metric.KILLED, "PERSON", Population.ALL, null, null, false);
        }

        public static Said denial(String words) {
            return new Said(words, Polarity.DENIES, null, Metric.KILLED, "PERSON", Population.ALL, null, null, false);
        }

        public Said asOf(LocalDate day) {
            return new Said(words, polarity, value, metric, unit, population, day, place, future);
        }

        public Said of(Population some) {
            return new Said(words, polarity, value, metric, unit, some, asOf, place, future);
        }

        public Said counting(Metric other) {
            return new Said(words, polarity, value, other, unit, population, asOf, place, future);
        }

        public Said ofThings(String other) {
            return new Said(words, polarity, value, Metric.OTHER_COUNT, other, population, asOf, place, future);
        }

        public Said in(String elsewhere) {
            return new Said(words, polarity, value, metric, unit, population, asOf, elsewhere, future);
        }

        public Said yetToCome() {
            return new Said(words, polarity, value, metric, unit, population, asOf, place, true);
        }
    }

    public Story where(String source, SourceType type, Said said) {
        return where(source, source, type, said);
    }

    public Story where(String party, String source, SourceType type, Said said) {
        Span who = write(source);
        Mention mention = new Mention(source, who, source, type, Anonymity.NAMED, party, null);
        Span cue = write("said");
        add(List.of(new Link(mention, new Cue("said", cue, CueClass.SAY), null)), said);
        return this;
    }

    public Story whereTheOutletItselfSays(Said said) {
        add(List.of(), said);
        return this;
    }

    public Story whereNobodyKnowsWhoSays(Said said) {
        Span cue = write("It was reported that");
        add(List.of(new Link(null, new Cue("reported", cue, CueClass.HEARSAY), null)), said);
        return this;
    }

    Story whoseOutletCouldNotVerifyIt() {
        outletCouldNotVerify = true;
        return this;
    }

    Extraction extracted() {
        // the same text again would be recognised as the same article
        write("This is story " + STORIES.incrementAndGet() + ".");
        return new Extraction("en", text.toString(), claims, event, outletCouldNotVerify, List.of());
    }

    private void add(List<Link> chain, Said said) {
        Span content = write(said.words());
        text.append('.');
        List<Figure> figures = said.value() == null ? List.of() : List.of(figure(said, said.value(), content));
        claims.add(new ExtractedClaim(
                content,
                List.of(content),
                QuoteType.INDIRECT,
                said.polarity(),
                true,
                event,
                chain,
                figures,
                List.of("written by hand")));
    }

    private Figure figure(Said said, Value value, Span content) {
        int at = Math.max(0, said.words().indexOf(value.surface()));
        Span span = new Span(
                content.start() + at, content.start() + at + value.surface().length());
        Quantity quantity = new Quantity(
                span,
                value.operator(),
                value.hard().low(),
                value.hard(),
                value.soft(),
                value.conservativeLow(),
                null,
                value.sharp(),
                0.9,
                "by hand");
        return new Figure(
                said.metric(),
                said.unit(),
                span,
                quantity,
                value.basis(),
                value.basis() == CountBasis.DOCUMENTED_MINIMUM
                        ? VerificationStatus.CONFIRMED
                        : VerificationStatus.UNSPECIFIED,
                said.population(),
                null,
                Cumulation.CUMULATIVE,
                false,
                false,
                said.future(),
                said.asOf() == null ? publishedOn : said.asOf(),
                said.asOf() == null ? AsOfBasis.PUBLICATION_DATE : AsOfBasis.STATED,
                said.place(),
                Circumstances.UNSTATED,
                List.of());
    }

    private Span write(String words) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }
}

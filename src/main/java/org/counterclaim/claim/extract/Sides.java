package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.extract.Extraction.EventHint;
import org.counterclaim.claim.figure.Figure;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.jspecify.annotations.Nullable;

/**
 * Reads whose people are counted where two sides are at war: "500 Russian soldiers", "Ukraine had lost 1,200 troops", "50 of
 * its soldiers". Without it, what an army says of its enemy's dead would stand against what it says of its own.
 */
final class Sides {

    private static final Set<Metric> HARM = Set.of(
            Metric.KILLED,
            Metric.INJURED,
            Metric.SERIOUSLY_INJURED,
            Metric.CASUALTIES,
            Metric.MISSING,
            Metric.ABDUCTED,
            Metric.DETAINED);
    private static final Pattern LABEL =
            Pattern.compile("(?:\\b(?<stance>[Pp]ro|[Aa]nti)[-\u2010\u2011\u2013](?<whom>\\p{Lu}[\\p{L}.]+)"
                    + "|\\b(?<patron>\\p{Lu}[\\p{L}.]+)[-\u2010\u2011\u2013](?<tie>backed|led|allied|aligned|supported))"
                    + " (?:\\p{L}+ ){0,2}(?:fighters?|forces|militia(?:s|m[ae]n)?|troops|soldiers?|gunm[ae]n|rebels?"
                    + "|insurgents?|militants?|combatants?|guerrillas?)\\b");
    private static final Set<String> WARLIKE = Set.of("war", "attack");
    private static final Set<String> LOSING =
            WordSet.of("lost losing loses lose losses dead casualties deaths suffered");
    private static final Set<String> OWN = Set.of("its", "their", "our");
    private static final int BEHIND = 4;

    private final String text;
    private final Demonyms demonyms;
    private final Gazetteer gazetteer;
    private final SentenceIndex sentences;

    Sides(Gazetteer gazetteer, List<Sentence> sentences, String text) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.demonyms = new Demonyms(gazetteer, text);
        this.sentences = new SentenceIndex(sentences);
    }

    ExtractedClaim in(ExtractedClaim claim) {
        List<Figure> figures = new ArrayList<>();
        String before = null;
        boolean changed = false;
        for (Figure figure : claim.figures()) {
            String labelled = labelled(figure);
            String side = labelled == null && isOfWar(figure, claim.event()) ? of(figure, claim) : labelled;
            boolean goesOn = side == null
                    && before != null
                    && isOfWar(figure, claim.event())
                    && figure.population() == Population.ALL;
            String meant = goesOn ? before : side;
            before = meant;
            changed |= meant != null;
            figures.add(meant == null ? figure : figure.of(meant));
        }
        return changed ? claim.with(figures) : claim;
    }

    /** "Pro-Assad fighters", "Saudi-led troops": who fights under a name is a side, whatever the event is called. */
    private @Nullable String labelled(Figure figure) {
        Matcher label = LABEL.matcher(figure.span().of(text));
        if (!HARM.contains(figure.metric()) || !label.find()) {
            return null;
        }
        String stance = label.group("stance");
        return stance == null
                ? label.group("patron") + "-" + label.group("tie").toLowerCase(Locale.ROOT)
                : stance.toLowerCase(Locale.ROOT) + "-" + label.group("whom");
    }

    private static boolean isOfWar(Figure figure, @Nullable EventHint event) {
        boolean warlike = event != null && WARLIKE.contains(event.kind());
        Population who = figure.population();
        boolean armed = who.isPartOf(Population.SECURITY_FORCES) || who == Population.ARMED_GROUP;
        boolean unknown = event == null || event.kind().startsWith("matter ");
        return HARM.contains(figure.metric()) && (warlike || (armed && unknown));
    }

    private @Nullable String of(Figure figure, ExtractedClaim claim) {
        for (Sentence sentence : sentences.overlapping(figure.span())) {
            Range words = sentence.wordsIn(figure.span());
            String named = within(sentence, words);
            if (named != null) {
                return named;
            }
            boolean own = isOwn(sentence, words.to());
            String loser = losing(sentence, words, claim.content());
            if (loser != null) {
                return loser;
            }
            if (own || hasOwnLosses(sentence, words, claim.content())) {
                return home(claim);
            }
        }
        return null;
    }

    /** "500 Russian soldiers". */
    private @Nullable String within(Sentence sentence, Range words) {
        for (int i = words.from() + 1; i < words.to(); i++) {
            String known = gazetteer.countryIn(sentence, i, words.to());
            String country =
                    known == null && sentence.capital(i) ? demonyms.countryOfAdjective(sentence.word(i)) : known;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** "50 of its soldiers", "60 of its own". */
    private static boolean isOwn(Sentence sentence, int from) {
        for (int i = from; i < from + BEHIND; i++) {
            boolean of = sentence.is(i, "of") || sentence.is(i - 1, "of");
            if (of && (sentence.isIn(i, OWN) || sentence.isIn(i + 1, OWN))) {
                return true;
            }
        }
        return false;
    }

    /** "Ukraine had lost 1,200 troops", "Ukraine's losses at 1,200": the nearest country before a word of losing. */
    private @Nullable String losing(Sentence sentence, Range words, Span content) {
        boolean losing = false;
        for (int i = words.from() - 1; i >= 0 && isIn(sentence, i, content); i--) {
            losing |= sentence.isIn(i, LOSING);
            boolean ends = sentence.is(i, ";") || (losing && sentence.isIn(i, OWN));
            if (ends) {
                return null;
            }
            String country = losing && sentence.capital(i) ? demonyms.country(sentence.word(i)) : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static boolean hasOwnLosses(Sentence sentence, Range words, Span content) {
        for (int i = words.from() - 1; i >= 0 && isIn(sentence, i, content); i--) {
            boolean own = sentence.isIn(i, OWN);
            if (own && (sentence.isIn(i + 1, LOSING) || sentence.is(i + 1, "own"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Sentence sentence, int i, Span content) {
        return content.contains(sentence.words().get(i).span());
    }

    /** The country that the source speaks for. */
    private @Nullable String home(ExtractedClaim claim) {
        Mention source = claim.chain().isEmpty()
                ? null
                : claim.chain().get(claim.chain().size() - 1).source();
        if (source == null) {
            return null;
        }
        for (String name : List.of(source.party(), source.resolved(), source.text())) {
            String country = homeIn(name);
            if (country != null) {
                return country;
            }
        }
        // an armed group is its own side
        return source.resolved();
    }

    private @Nullable String homeIn(String name) {
        int of = name.lastIndexOf(" of ");
        String last = of < 0 ? name : name.substring(of + " of ".length());
        String known = gazetteer.country(last.startsWith("the ") ? last.substring("the ".length()) : last);
        if (known != null) {
            return known;
        }
        for (String word : name.split("[^\\p{L}]+")) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            String country = capital ? demonyms.countryOfAdjective(word) : null;
            if (country != null) {
                return country;
            }
        }
        return of >= 0 && !last.isEmpty() && Character.isUpperCase(last.charAt(0)) ? last : null;
    }
}

package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Numbers that count nothing: years, dates, times, ages, durations, distances, names, scores, ratios, parts of known numbers. */
final class NotAFigure {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
    private static final Set<String> MONTHS = months();
    private static final Set<String> YEAR_PREPOSITIONS = Set.of(
            "in", "since", "by", "from", "until", "till", "early", "late", "mid", "during", "year", "summer", "spring",
            "autumn", "fall", "winter", "after", "before");

    private static final Set<String> NAMES = Set.of("PROPN", "NOUN");

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;

    boolean is(Statement statement, Reading reading, NounPhrase noun) {
        Tokens tokens = statement.tokens();
        return isPart(tokens, reading)
                || isGlued(tokens, reading)
                || isCompound(tokens, reading, noun)
                || isDate(tokens, reading)
                || isYear(tokens, reading, noun)
                || isMeasure(tokens, reading, noun)
                || isName(tokens, reading)
                || isAge(tokens, reading, noun)
                || isRatio(statement, reading)
                || Scores.is(tokens, reading, noun)
                || isPartOfKnown(tokens, reading)
                || Withdrawn.is(tokens, reading)
                || isOneOfAKind(tokens, reading)
                || countsSources(tokens, reading, noun);
    }

    /** "Two thirds", "2.5", "-40": nobody counts so. */
    private static boolean isPart(Tokens tokens, Reading reading) {
        Numeral numeral = tokens.get(reading.number()).numeral();
        return numeral != null
                && reading.measure().isCount()
                && (numeral.part() || !numeral.isWhole() || numeral.value().signum() < 0);
    }

    /** "12-day", "F-16", "G7", "40th", "10:30", "24/7", "3-1". */
    private boolean isGlued(Tokens tokens, Reading reading) {
        Token number = tokens.get(reading.number());
        if (!number.isNumber()) {
            return false;
        }
        Token before = tokens.get(reading.first() - 1);
        boolean currency = reading.measure().kind() == Measure.Kind.MONEY;
        Token first = tokens.get(reading.first());
        boolean prefixed = first.glued()
                && !currency
                && (before.isWord()
                        || before.isHyphen()
                        || before.is(":")
                        || before.is("/")
                        || before.is("#")
                        || before.is("."));
        Token after = tokens.get(reading.next());
        Token behind = tokens.get(reading.next() + 1);
        boolean compound =
                after.glued() && after.isHyphen() && behind.glued() && !lexicon.is("strength", behind.lower());
        boolean suffixed = after.glued()
                && !after.is("%")
                && (after.isWord() || ((after.is(":") || after.is("/")) && behind.isNumber()));
        return prefixed || compound || suffixed;
    }

    /** "The 1987 mining death", "a 60 person choir": after more than one the noun would be plural. */
    private boolean isCompound(Tokens tokens, Reading reading, NounPhrase noun) {
        BigDecimal value = reading.quantity().anchor();
        if (noun.isEmpty() || value == null || value.compareTo(BigDecimal.ONE) <= 0) {
            return false;
        }
        String head = tokens.lower(noun.head());
        return lexicon.isSingularPerson(head) || lexicon.isSingularEvent(head);
    }

    private static boolean isDate(Tokens tokens, Reading reading) {
        int before = tokens.get(reading.first() - 1).is(".") ? reading.first() - 2 : reading.first() - 1;
        // "in January 1,200 people were arrested": neither a day nor a year
        int length = tokens.get(reading.number()).text().length();
        // "on 4 October 31 bodies": the month has its day already
        boolean dated = isMonth(tokens.get(before)) && tokens.get(before - 1).isNumber();
        boolean dayOrYear = (length <= 2 && !dated) || length == 4;
        return (dayOrYear && isMonth(tokens.get(before))) || isMonth(tokens.get(reading.next()));
    }

    static boolean isMonth(Token token) {
        return token.isCapitalised() && MONTHS.contains(token.lower());
    }

    private boolean isYear(Tokens tokens, Reading reading, NounPhrase noun) {
        BigDecimal value = reading.quantity().anchor();
        boolean plain = tokens.get(reading.number()).text().length() == 4
                && reading.measure().isCount();
        if (value == null
                || !plain
                || value.compareTo(FIRST_YEAR) < 0
                || value.compareTo(LAST_YEAR) > 0
                || tokens.get(reading.number()).numeral() == null) {
            return false;
        }
        // "in 2019 and 2020 people were killed"
        boolean listed = tokens.get(reading.first() - 1).is("and")
                && tokens.get(reading.first() - 2).isNumber()
                && YEAR_PREPOSITIONS.contains(tokens.lower(reading.first() - 3))
                && tokens.get(reading.first() - 2).text().length() == 4;
        boolean dated = listed
                || (YEAR_PREPOSITIONS.contains(tokens.lower(reading.first() - 1))
                        && reading.first() == reading.number());
        return dated
                || !(noun.isPerson(tokens)
                        || countsEvents(tokens, noun)
                        || lexicon.term(tokens, reading.next()) != null);
    }

    private boolean countsEvents(Tokens tokens, NounPhrase noun) {
        return !noun.isEmpty() && lexicon.eventOf(tokens.lower(noun.head())) != null;
    }

    private boolean isMeasure(Tokens tokens, Reading reading, NounPhrase noun) {
        if (!reading.measure().isCount()) {
            return false;
        }
        String next = tokens.lower(reading.next());
        String head = noun.isEmpty() ? next : tokens.lower(noun.head());
        boolean people = noun.isPerson(tokens) || countsEvents(tokens, noun);
        return (lexicon.is("unit", next) || lexicon.is("unit", head)) && !people;
    }

    /** "Article 5", "Flight 752", "Resolution 2231"; a modifier makes it a number again. */
    private boolean isName(Tokens tokens, Reading reading) {
        Token number = tokens.get(reading.number());
        String before = tokens.lower(reading.first() - 1);
        before = before.equals(".") ? tokens.lower(reading.first() - 2) + "." : before;
        return reading.first() == reading.number()
                && number.isNumber()
                && lexicon.is("reference", before.replace(".", ""));
    }

    /** "Ali, 34, said", "children under 18", "aged 18 to 30". */
    private boolean isAge(Tokens tokens, Reading reading, NounPhrase noun) {
        BigDecimal value = reading.quantity().anchor();
        if (value == null
                || value.compareTo(OLDEST) > 0
                || !noun.isEmpty()
                || !reading.measure().isCount()) {
            return false;
        }
        Token before = tokens.get(reading.first() - 1);
        boolean modified = reading.first() < reading.number();
        boolean described = modified && lexicon.described(tokens, reading.first()) != null;
        boolean bounded = modified && (lexicon.isPerson(before.lower()) || before.is("those") || before.is("aged"));
        boolean aside = !modified
                && before.is(",")
                && tokens.get(reading.next()).is(",")
                && isNamed(tokens.get(reading.first() - 2));
        return bounded || described || aside;
    }

    /** In a text in capitals the names of people have the tags of any word. */
    private static boolean isNamed(Token token) {
        boolean capitals = token.isWord() && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        return NAMES.contains(token.tag()) || capitals;
    }

    /** "One in three", "two out of 50": neither counts. */
    private static boolean isRatio(Statement statement, Reading reading) {
        Tokens tokens = statement.tokens();
        int number = reading.number();
        boolean bare = reading.first() == number;
        boolean in = tokens.get(number - 1).is("in");
        int part = in ? number - 2 : number - 3;
        return bare && (Ratios.whole(tokens, number) > 0 || Ratios.whole(tokens, part) == number);
    }

    /** "Some of the 3,000": the number is known, and an unknown part of it is meant. */
    private boolean isPartOfKnown(Tokens tokens, Reading reading) {
        int of = reading.first() - 2;
        boolean definite = tokens.get(of).is("of")
                && lexicon.is("leading", tokens.lower(of + 1))
                && !tokens.get(of + 1).is("a")
                && !tokens.get(of + 1).is("an");
        Token quantifier = tokens.get(of - 1);
        return definite && (lexicon.is("quantifier", quantifier.lower()) || quantifier.isNumber());
    }

    /** "One of the deadliest", "one another", "the one". */
    private static boolean isOneOfAKind(Tokens tokens, Reading reading) {
        if (!tokens.get(reading.number()).is("one")) {
            return false;
        }
        String next = tokens.lower(reading.next());
        String whole = tokens.lower(reading.next() + 1);
        boolean ofThem = next.equals("of") && (whole.equals("them") || whole.equals("whom") || whole.equals("those"));
        String before = tokens.lower(reading.first() - 1);
        return (next.equals("of") && !ofThem)
                || next.equals("another")
                || before.equals("the")
                || before.equals("other")
                || before.equals("this")
                || before.equals("that")
                || before.equals("which");
    }

    /** "Two officials said", "according to three witnesses", "four people familiar with". */
    private boolean countsSources(Tokens tokens, Reading reading, NounPhrase noun) {
        if (noun.isEmpty() || !lexicon.is("source-noun", tokens.lower(noun.head()))) {
            return false;
        }
        boolean says = lexicon.is("source-verb", tokens.lower(noun.next()));
        String before = tokens.lower(reading.first() - 1);
        boolean cited = before.equals("citing")
                || before.equals("quoting")
                || (before.equals("to") && tokens.get(reading.first() - 2).is("according"))
                || (before.equals("by") && tokens.get(reading.first() - 2).is("told"));
        return says || cited;
    }

    private static Set<String> months() {
        Set<String> months = new HashSet<>(Set.of("sept"));
        for (Month month : Month.values()) {
            months.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            months.add(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        return months;
    }
}

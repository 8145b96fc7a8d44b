package org.counterclaim.article.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.article.page.Page.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dateline at the beginning of a paragraph: "Paris, France (AFP) Feb 3, 2026", "GENEVA (Reuters) - ", "LONDON, Jan
 * 5 (Reuters) -", "AP - ", "BEIRUT, Lebanon - ".
 */
final class DatelineReader {

    private static final String DAY = "(?i:" + Dates.DAY.replaceAll("\\?<\\w+>", "?:") + ")";
    private static final String WEEKDAY = "(?i:(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?\\.?,?\\s+)?";
    private static final String PLACE =
            "(?<place>\\p{Lu}[\\p{L}.'’\\-]*(?:[ /]\\p{Lu}[\\p{L}.'’\\-]*|[ ](?:de|of|the|and|el|la|al-\\p{L}+)){0,4}"
                    + "(?:,\\s?(?!" + DAY + ")\\p{Lu}[\\p{L}.'’\\-]*(?:[ ]\\p{Lu}[\\p{L}.'’\\-]*){0,3}){0,2})";
    private static final String DASH = "(?:--|[-–—―])";
    /** Marks that follow the dateline of a monitoring service: "-- [TEXT]". */
    private static final String TAGS = "(?:\\s*\\[[\\p{Lu} ,.'-]{3,60}\\])*";

    private static final Pattern WITH_CARRIER = Pattern.compile("^(?:" + PLACE + "?[,:]?\\s*)?(?<day>" + WEEKDAY + DAY
            + ")?,?\\s*[(\\[](?<carrier>[\\p{L}][\\p{L}&.'/ \\-]{1,40})[)\\]][,:]?\\s*(?<after>" + WEEKDAY + DAY
            + "[^\\p{L}]{0,3})?\\s*(?<end>" + DASH + TAGS + "\\s*|:\\s+|$|(?=\\p{Lu}|[\"“‘']))");
    private static final Pattern CARRIER_ONLY =
            Pattern.compile("^(?<carrier>\\p{L}[\\p{L}&.' \\-]{1,40}?)\\s+" + DASH + "\\s+");
    private static final Pattern CAPITALS =
            Pattern.compile("^(?<place>[\\p{Lu}][\\p{Lu}.'’ \\-]{2,40}(?:,\\s?[\\p{L}.'’ ]{2,30})??)(?:,\\s+(?<day>"
                    + DAY + "))?\\s+(?:--|[–—―]|-(?=\\s))" + TAGS + "\\s*(?=[\\p{Lu}\\p{N}\"“‘'])");

    private final PageLexicon lexicon;

    DatelineReader(PageLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param length how much of the paragraph it takes, with the dash and spaces behind it */
    record Found(Dateline dateline, int length) {}

    /** As any paragraph may have it, also in a round-up of several places. */
    Optional<Found> read(String paragraph) {
        String head = head(paragraph);
        return withCarrier(head).or(() -> carrierOnly(head));
    }

    /** As only the first paragraph of a story may have it: a place in capitals is enough. */
    Optional<Found> readFirst(String paragraph) {
        return read(paragraph).or(() -> inCapitals(head(paragraph)));
    }

    private static String head(String paragraph) {
        return paragraph.substring(0, Math.min(paragraph.length(), 200));
    }

    private Optional<Found> withCarrier(String head) {
        Matcher m = WITH_CARRIER.matcher(head);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String named = m.group("carrier").strip();
        Optional<String> agency = lexicon.agency(named).or(() -> lexicon.agencyAtStart(named));
        String place = m.group("place");
        boolean dated = m.group("day") != null || m.group("after") != null;
        boolean parted = !m.group("end").isEmpty() || m.end() == head.length();
        // "Hamas (Gaza) said" is no dateline: a carrier that is not on the list needs a place in capitals or a day
        boolean known = agency.isPresent() && (parted || dated);
        boolean looksLikeOne = place != null && parted && (dated || isCapitals(place)) && named.length() > 1;
        if (!known && !looksLikeOne) {
            return Optional.empty();
        }
        LocalDate date = date(m.group("after")).or(() -> date(m.group("day"))).orElse(null);
        return Optional.of(new Found(new Dateline(place, agency.orElse(named), date), m.end()));
    }

    private Optional<Found> carrierOnly(String head) {
        Matcher m = CARRIER_ONLY.matcher(head);
        return m.lookingAt()
                ? lexicon.agency(m.group("carrier")).map(name -> new Found(new Dateline(null, name, null), m.end()))
                : Optional.empty();
    }

    private Optional<Found> inCapitals(String head) {
        Matcher m = CAPITALS.matcher(head);
        return m.lookingAt() && m.end() < head.length()
                ? Optional.of(new Found(
                        new Dateline(
                                m.group("place").strip(),
                                null,
                                date(m.group("day")).orElse(null)),
                        m.end()))
                : Optional.empty();
    }

    private static boolean isCapitals(String place) {
        int comma = place.indexOf(',');
        String city = comma < 0 ? place : place.substring(0, comma);
        return city.length() > 2 && city.equals(city.toUpperCase(Locale.ROOT));
    }

    private static Optional<LocalDate> date(@Nullable String words) {
        return words == null ? Optional.empty() : Dates.first(words);
    }
}

package org.counterclaim.article.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which the parts of a news page are known: agencies, closing markers, buttons, legal phrases. */
final class PageLexicon {

    private static final String FILE = "/article/page-lexicon.txt";
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Map<String, String> agencies = new LinkedHashMap<>();
    private final Set<String> closing;
    private final Set<String> buttons;

    private PageLexicon(List<String> lines) {
        String section = "";
        for (String line : lines) {
            String entry = line.strip();
            if (entry.startsWith("[")) {
                section = entry.substring(1, entry.length() - 1);
            } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                sections.computeIfAbsent(section, name -> new ArrayList<>()).add(entry);
            }
        }
        of("agency").forEach(this::addAgency);
        closing = new HashSet<>(of("closing"));
        buttons = new HashSet<>(of("button"));
    }

    static PageLexicon bundled() {
        return Bundled.LEXICON;
    }

    private void addAgency(String entry) {
        String[] sides = entry.split("=", 2);
        String name = sides[0].strip();
        agencies.put(name.toLowerCase(Locale.ROOT), name);
        if (sides.length > 1) {
            for (String other : BAR.split(sides[1].strip())) {
                agencies.put(other.toLowerCase(Locale.ROOT), name);
            }
        }
    }

    private List<String> of(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The agency of this very name, as it is shown: "Agence France-Presse" is AFP. */
    Optional<String> agency(String name) {
        return Optional.ofNullable(agencies.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** The agency that the words begin with: "AFP Staff Writers" is of AFP. */
    Optional<String> agencyAtStart(String words) {
        String rest = words.strip();
        while (!rest.isEmpty()) {
            Optional<String> agency = agency(rest);
            if (agency.isPresent()) {
                return agency;
            }
            rest = rest.substring(0, Math.max(0, Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('/'))));
        }
        return Optional.empty();
    }

    /** The agency named in a byline: "Jane Doe, Associated Press". Capitals count, as "pa" and "ap" are words elsewhere. */
    Optional<String> agencyIn(String byline) {
        for (Map.Entry<String, String> agency : agencies.entrySet()) {
            int at = byline.toLowerCase(Locale.ROOT).indexOf(agency.getKey());
            int end = at + agency.getKey().length();
            if (at >= 0
                    && Character.isUpperCase(byline.charAt(at))
                    && (at == 0 || !Character.isLetter(byline.charAt(at - 1)))
                    && (end == byline.length() || !Character.isLetter(byline.charAt(end)))
                    && (end - at > 4
                            || byline.substring(at, end)
                                    .equals(byline.substring(at, end).toUpperCase(Locale.ROOT)))) {
                return Optional.of(agency.getValue());
            }
        }
        return Optional.empty();
    }

    boolean closes(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        while (lower.endsWith(":") || lower.endsWith(">") || lower.endsWith("»") || lower.endsWith(" ")) {
            lower = lower.substring(0, lower.length() - 1);
        }
        return closing.contains(lower);
    }

    boolean isButton(String word) {
        return buttons.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean opensNotice(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return of("opening").stream().anyMatch(opening -> startsWithWord(lower, opening));
    }

    private static boolean startsWithWord(String lower, String opening) {
        return lower.startsWith(opening)
                && (lower.length() == opening.length()
                        || !Character.isLetterOrDigit(opening.charAt(opening.length() - 1))
                        || !Character.isLetterOrDigit(lower.charAt(opening.length())));
    }

    boolean isLegal(String paragraph) {
        return containsAny("legal", paragraph);
    }

    /** How many different words of a notice the paragraph has: one alone says little, a story may speak of it. */
    long notices(String paragraph) {
        String lower = paragraph.toLowerCase(Locale.ROOT);
        return of("notice").stream().filter(lower::contains).count();
    }

    boolean startsWithCredit(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return of("credit").stream().anyMatch(lower::startsWith);
    }

    boolean hasCredit(String line) {
        return containsAny("credit", line);
    }

    private boolean containsAny(String section, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return of(section).stream().anyMatch(lower::contains);
    }

    private static final class Bundled {
        static final PageLexicon LEXICON = load();

        private static PageLexicon load() {
            try (InputStream file = Objects.requireNonNull(PageLexicon.class.getResourceAsStream(FILE), FILE)) {
                return new PageLexicon(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

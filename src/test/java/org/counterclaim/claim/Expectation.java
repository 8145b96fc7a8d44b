package org.counterclaim.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.counterclaim.claim.extract.ExtractedClaim;
import org.counterclaim.claim.extract.Link;
import org.counterclaim.claim.figure.Figure;
import org.counterclaim.claim.figure.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a reader finds in an article of the demo newsroom: one line of a file in {@code golden/}. An empty cell asks for
 * nothing, but an empty source asks for the outlet's own statement.
 *
 * @param content a piece of the claim's content
 * @param source the origin, or a part of its name
 * @param figure a piece of the figure's wording; empty for a claim without one
 */
record Expectation(
        String content,
        String source,
        String cue,
        String cueClass,
        String figure,
        String operator,
        String low,
        String high,
        String metric,
        String basis) {

    static List<Expectation> of(String article) {
        String file = "/golden/" + article.replace(".txt", ".tsv");
        try (InputStream lines = Expectation.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(lines, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(c -> new Expectation(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasSource() {
        return !source.isEmpty();
    }

    boolean hasFigure() {
        return !figure.isEmpty();
    }

    /** Content, source and cue are found, and the cue is of the right class. */
    boolean isAttributedIn(List<ExtractedClaim> claims, String text) {
        return claims.stream().anyMatch(claim -> isAbout(claim, text) && comesFromTheSource(claim));
    }

    /** The figure is found in a claim of the source, and everything asked of it is right. */
    boolean isFiguredIn(List<ExtractedClaim> claims, String text) {
        return claims.stream()
                .filter(this::comesFromTheSource)
                .flatMap(claim -> claim.figures().stream())
                .anyMatch(found -> isWordedIn(found, text) && isRead(found));
    }

    boolean isWordedIn(Figure found, String text) {
        return hasFigure() && holds(found.span().of(text), figure) && isWhereItBelongs(found, text);
    }

    private boolean isAbout(ExtractedClaim claim, String text) {
        return holds(claim.content().of(text), content);
    }

    private boolean comesFromTheSource(ExtractedClaim claim) {
        if (claim.chain().isEmpty()) {
            return !hasSource();
        }
        Link origin = claim.chain().get(claim.chain().size() - 1);
        boolean named = origin.source() != null
                && (holds(origin.source().resolved(), source)
                        || holds(origin.source().text(), source));
        boolean cued = origin.cue() != null
                && holds(origin.cue().text(), cue)
                && origin.cue().cueClass().name().equals(cueClass);
        return hasSource() && named && cued;
    }

    private boolean isRead(Figure found) {
        Interval hard = found.quantity().hard();
        // "About N" has no hard interval at all; its soft one is the business of the quantity tests.
        boolean open = operator.equals("APPROX");
        return asked(operator, found.quantity().operator())
                && asked(metric, found.metric())
                && asked(basis, found.countBasis())
                && (open || (same(low, hard.low()) && same(high, hard.high())));
    }

    /** A number that occurs twice in an article is told apart by the words around it. */
    private boolean isWhereItBelongs(Figure found, String text) {
        int from = Math.max(0, found.span().start() - content.length());
        int to = Math.min(text.length(), found.span().end() + content.length());
        return holds(text.substring(from, to), content);
    }

    private static boolean asked(String name, Enum<?> value) {
        return name.isEmpty() || value.name().equals(name);
    }

    private static boolean same(String asked, @Nullable BigDecimal value) {
        return asked.isEmpty() ? value == null : value != null && value.compareTo(new BigDecimal(asked)) == 0;
    }

    private static boolean holds(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}

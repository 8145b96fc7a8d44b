package org.counterclaim.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterclaim.article.page.PageReader;
import org.counterclaim.claim.extract.Document;
import org.counterclaim.claim.extract.ExtractedClaim;
import org.counterclaim.claim.extract.Extraction;
import org.counterclaim.claim.extract.Extractor;
import org.counterclaim.claim.extract.Mention;
import org.counterclaim.claim.figure.Agency;
import org.counterclaim.claim.figure.Cause;
import org.counterclaim.claim.figure.Circumstances;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Figure;
import org.counterclaim.claim.figure.Identification;
import org.counterclaim.claim.figure.Interval;
import org.counterclaim.claim.figure.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A passage of golden/scope: a header of {@code name: value} lines, the text, and behind a line of dashes each figure that a
 * reader finds in it, in the order of the text: "source | words | metric and interval | what limits it | event".
 */
record ScopePassage(
        String name, LocalDate published, @Nullable String title, String text, List<String> expected) {

    static Stream<ScopePassage> all() {
        return read("passages.txt").lines().filter(line -> !line.isBlank()).map(ScopePassage::of);
    }

    private static ScopePassage of(String name) {
        String file = read(name);
        int body = file.indexOf("\n\n");
        int dashes = file.indexOf("\n---\n");
        LocalDate published = null;
        String title = null;
        for (String line : file.substring(0, body).lines().toList()) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            published = line.startsWith("published:") ? LocalDate.parse(value) : published;
            title = line.startsWith("title:") ? value : title;
        }
        List<String> expected =
                file.substring(dashes + "\n---\n".length()).lines().toList();
        return new ScopePassage(
                name,
                Objects.requireNonNull(published, name),
                title,
                file.substring(body, dashes).strip(),
                expected);
    }

    private static String read(String name) {
        String file = "/golden/scope/" + name;
        try (InputStream in = ScopePassage.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> readBy(Extractor extractor) {
        Extraction extraction =
                extractor.extract(new Document(text, PageReader.read(text), title, published, "en", "Meridian Wire"));
        List<String> lines = new ArrayList<>();
        for (ExtractedClaim claim : extraction.claims()) {
            claim.figures().forEach(figure -> lines.add(line(claim, figure)));
        }
        return lines;
    }

    private String line(ExtractedClaim claim, Figure figure) {
        String event = claim.event() == null
                ? "no event"
                : claim.event().kind() + " in " + claim.event().place();
        return String.join(
                " | ",
                source(claim),
                figure.span().of(text),
                figure.metric() + " " + interval(figure.quantity().hard()),
                String.join(" ", limits(figure)),
                event + (claim.checkworthy() ? "" : ", not to be checked"));
    }

    private static String source(ExtractedClaim claim) {
        Mention source = claim.chain().isEmpty()
                ? null
                : claim.chain().get(claim.chain().size() - 1).source();
        return source == null ? "the outlet" : source.resolved();
    }

    private static String interval(Interval hard) {
        return end(hard.low()) + ".." + end(hard.high());
    }

    private static String end(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static List<String> limits(Figure figure) {
        List<String> limits = new ArrayList<>(List.of(figure.population().name()));
        Circumstances told = figure.circumstances();
        Stretch period = told.period();
        add(limits, figure.countBasis() != CountBasis.UNSPECIFIED, figure.countBasis());
        add(limits, figure.partyLabel() != null, "label=" + figure.partyLabel());
        add(limits, figure.subset(), "part");
        add(limits, figure.disjoint(), "apart");
        add(limits, figure.future(), "projection");
        add(limits, figure.cumulation() != Cumulation.CUMULATIVE, figure.cumulation());
        add(limits, told.agency() != Agency.ANY, "by=" + told.agency());
        add(limits, told.cause() != Cause.ANY, "cause=" + told.cause());
        add(limits, told.identification() != Identification.MIXED, told.identification());
        add(limits, told.side() != null, "side=" + told.side());
        add(limits, !period.equals(Stretch.UNSTATED), "over=" + day(period.from()) + ".." + day(period.to()));
        add(limits, true, "asOf=" + day(figure.asOf()));
        return limits;
    }

    private static void add(List<String> limits, boolean told, Object what) {
        if (told) {
            limits.add(what.toString());
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}

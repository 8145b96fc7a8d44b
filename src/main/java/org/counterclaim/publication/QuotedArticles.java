package org.counterclaim.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.article.Snapshot;
import org.counterclaim.claim.Appearance;
import org.counterclaim.claim.Appearances;
import org.counterclaim.verdict.Basis;
import org.jspecify.annotations.Nullable;

/** The words that the positions of a verdict rest on, and the kept copies of the articles that they stand in. */
@ApplicationScoped
class QuotedArticles {

    /** How many copies go into one bundle; the quotes of the others name their hashes. */
    static final int MOST_COPIES = 500;

    private final Appearances appearances;

    QuotedArticles(Appearances appearances) {
        this.appearances = appearances;
    }

    /**
     * @param articles the ids of all articles that are quoted
     * @param copies those that are still there, at most {@value QuotedArticles#MOST_COPIES}
     */
    record Quoted(List<QuoteFile> quotes, Set<Long> articles, List<Bundle.Copy> copies) {}

    /**
     * Where a claim stands, in code points of the text under {@code texts/}.
     *
     * @param redacted when the copy was taken down; null while it is there
     */
    record QuoteFile(
            long claim,
            String source,
            long article,
            String title,
            @Nullable String url,
            int snapshot,
            Instant capturedAt,
            String snapshotSha256,
            String textSha256,
            int start,
            int end,
            String prefix,
            String quote,
            String suffix,
            @Nullable Instant redacted) {}

    /** @param until leaves out what was recorded later */
    Quoted of(List<Basis.Position> positions, Instant until) {
        List<QuoteFile> quotes = new ArrayList<>();
        Set<Long> articles = new TreeSet<>();
        Map<Long, Bundle.Copy> copies = new LinkedHashMap<>();
        for (Basis.Position position : positions) {
            for (Appearance appearance : appearances.of(position.claimId())) {
                if (appearance.recordedAt().isAfter(until)) {
                    continue;
                }
                Snapshot snapshot = appearance.snapshot();
                quotes.add(quote(position, appearance, snapshot));
                articles.add(appearance.article().id());
                if (!snapshot.isRedacted() && copies.size() < MOST_COPIES) {
                    copies.put(
                            snapshot.id(),
                            new Bundle.Copy(
                                    appearance.article().id(),
                                    snapshot.number(),
                                    snapshot.rawSha256(),
                                    snapshot.textSha256()));
                }
            }
        }
        return new Quoted(quotes, articles, List.copyOf(copies.values()));
    }

    private static QuoteFile quote(Basis.Position position, Appearance appearance, Snapshot snapshot) {
        Snapshot.Redaction redaction = snapshot.redaction();
        return new QuoteFile(
                position.claimId(),
                position.source(),
                appearance.article().id(),
                appearance.article().title(),
                appearance.article().url(),
                snapshot.number(),
                snapshot.capturedAt(),
                snapshot.rawSha256(),
                snapshot.textSha256(),
                appearance.content().start(),
                appearance.content().end(),
                appearance.quotePrefix(),
                appearance.quote(),
                appearance.quoteSuffix(),
                redaction == null ? null : redaction.at());
    }
}

package org.counterclaim.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.article.Article;
import org.counterclaim.article.Outlet;
import org.counterclaim.article.Snapshot;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.Appearance;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.FigureView;
import org.counterclaim.claim.OutletVerification;
import org.counterclaim.claim.StoredFigure;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.QuoteType;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.dispute.KnownClaim;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a record tells it: as it was known, with its quotes.
 *
 * @param linkedTo the claim that a person had linked it to as its origin
 * @param appearancesInAll how often it was found to appear; only the first {@value #MOST_APPEARANCES} are told
 */
record FrozenClaim(
        long claimId,
        String party,
        String source,
        SourceType sourceType,
        Polarity polarity,
        String proposition,
        @Nullable FigureView figure,
        @Nullable LocalDate asOf,
        @Nullable Long linkedTo,
        Instant recordedAt,
        List<Appeared> appearances,
        int appearancesInAll) {

    static final int MOST_APPEARANCES = 20;

    static FrozenClaim of(KnownClaim known, List<Appearance> appearances) {
        Claim claim = known.claim();
        StoredFigure figure = known.figure();
        return new FrozenClaim(
                claim.id(),
                known.party(),
                claim.source().name(),
                claim.source().type(),
                claim.polarity(),
                known.proposition(),
                figure == null
                        ? null
                        : FigureView.of(
                                figure, null, OutletVerification.of(known.told().couldNotBeVerified())),
                figure == null || figure.asOf() == null ? known.told().publishedOn() : figure.asOf(),
                known.linkedTo(),
                claim.recordedAt(),
                appearances.stream().limit(MOST_APPEARANCES).map(Appeared::of).toList(),
                appearances.size());
    }

    /**
     * A quotation. Offsets are code points of the snapshot's normalised text, which {@code textSha256} names.
     *
     * @param rawSha256 of the bytes as they were fetched or handed in
     * @param chain the attribution chain, outermost first
     */
    record Appeared(
            long article,
            @Nullable String url,
            String title,
            @Nullable String outlet,
            @Nullable LocalDate publishedOn,
            int snapshot,
            String textSha256,
            String rawSha256,
            Span content,
            @Nullable Span figure,
            String prefix,
            String quote,
            String suffix,
            QuoteType quoteType,
            JsonNode chain) {

        static Appeared of(Appearance appearance) {
            Article article = appearance.article();
            Outlet outlet = article.outlet();
            Snapshot snapshot = appearance.snapshot();
            return new Appeared(
                    article.id(),
                    article.canonicalUrl() == null ? article.url() : article.canonicalUrl(),
                    article.title(),
                    outlet == null ? null : outlet.name(),
                    article.publishedOn(),
                    snapshot.number(),
                    snapshot.textSha256(),
                    snapshot.rawSha256(),
                    appearance.content(),
                    appearance.figureSpan(),
                    appearance.quotePrefix(),
                    appearance.quote(),
                    appearance.quoteSuffix(),
                    appearance.quoteType(),
                    CanonicalJson.read(appearance.chain()));
        }
    }
}

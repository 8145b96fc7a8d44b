package org.counterclaim.article.web;

import java.time.Instant;
import java.time.LocalDate;
import org.counterclaim.article.Article;
import org.counterclaim.article.Outlet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article as the API shows it, without its text. */
@Schema(name = "Article")
record ArticleView(
        long id,
        String title,
        @Nullable OutletView outlet,
        @Nullable String carrier,
        @Nullable String byline,
        @Nullable String datelinePlace,
        @Nullable LocalDate publishedOn,
        @Nullable Instant publishedAt,
        @Nullable Instant modifiedAt,
        String language,
        @Nullable String url,
        @Nullable String canonicalUrl,
        Instant filedAt) {
    static ArticleView of(Article article) {
        return new ArticleView(
                article.id(),
                article.title(),
                OutletView.of(article.outlet()),
                article.carrier(),
                article.byline(),
                article.datelinePlace(),
                article.publishedOn(),
                article.publishedAt(),
                article.modifiedAt(),
                article.language(),
                article.url(),
                article.canonicalUrl(),
                article.filedAt());
    }

    @Schema(name = "Outlet")
    record OutletView(long id, String name) {
        static @Nullable OutletView of(@Nullable Outlet outlet) {
            return outlet == null ? null : new OutletView(outlet.id(), outlet.name());
        }
    }
}

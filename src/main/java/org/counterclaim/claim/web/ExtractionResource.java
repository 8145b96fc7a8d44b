package org.counterclaim.claim.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.counterclaim.article.Html;
import org.counterclaim.article.ParsedArticle;
import org.counterclaim.article.Published;
import org.counterclaim.article.page.PageReader;
import org.counterclaim.claim.extract.Document;
import org.counterclaim.claim.extract.Extractor;
import org.counterclaim.platform.Invalid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/extractions")
@Tag(name = "Extraction", description = "Text in, claims out; nothing is stored")
class ExtractionResource {

    private final Extractor extractor;
    private final Clock clock;

    ExtractionResource(Extractor extractor, Clock clock) {
        this.extractor = extractor;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "The claims of a text, with their sources and figures",
            description = "Offsets are code points of the text in the answer: the text as it was sent, or of HTML the"
                    + " narrative. Needs no login, because it changes nothing.")
    public ExtractionView extract(@NotNull(message = "is needed: send {\"text\": \"...\"}") @Valid Request request) {
        return ExtractionView.of(extractor.extract(document(request)));
    }

    private Document document(Request request) {
        Published told = Published.told(request.publishedAt(), clock.instant());
        if (request.html() != null && request.text() == null) {
            ParsedArticle page = Html.parse(request.html(), request.url());
            if (page.text().length() > Request.MOST) {
                throw Invalid.field("/html", "too-long", "The text of the page must have at most 500,000 characters.");
            }
            return document(page, told, request);
        }
        if (request.text() == null || request.html() != null) {
            throw Invalid.required("/text", "Send either text or html.");
        }
        return new Document(
                request.text(),
                PageReader.read(request.text()),
                request.title(),
                told == null ? null : told.on(),
                request.language(),
                null);
    }

    private static Document document(ParsedArticle page, @Nullable Published told, Request request) {
        return new Document(
                page.text(),
                PageReader.read(page.text()),
                request.title() == null ? page.title() : request.title(),
                told == null ? page.publishedOn() : told.on(),
                request.language() == null ? page.language() : request.language(),
                page.outlet());
    }

    /** @param publishedAt the day from which "on Friday" counts, or an instant */
    @Schema(name = "ExtractionRequest")
    record Request(
            @Schema(
                    examples =
                            "The ministry acknowledged more than 3,000 deaths, but a rights group said it had confirmed 6,854.")
            @Size(max = MOST, message = "must have at most 500,000 characters")
            @Nullable
            String text,

            @Size(max = 10 * MOST, message = "must have at most 5,000,000 characters") @Nullable
            String html,

            @Size(max = 2000, message = "must have at most 2,000 characters") @Nullable
            String url,

            @Size(max = 500, message = "must have at most 500 characters") @Nullable
            String title,

            @Schema(examples = "2026-02-03") @Nullable String publishedAt,

            @Schema(examples = "en") @Size(max = 35, message = "must be a BCP 47 tag") @Nullable
            String language) {

        private static final int MOST = 500_000;
    }
}

package org.counterclaim.claim.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.ClaimView.EventView;
import org.counterclaim.claim.FigureView;
import org.counterclaim.claim.LinkView;
import org.counterclaim.claim.OutletVerification;
import org.counterclaim.claim.extract.ExtractedClaim;
import org.counterclaim.claim.extract.Extraction;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.QuoteType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer of an extraction: blueprint section 5; all offsets are code points of {@code text}. */
@Schema(name = "Extraction")
record ExtractionView(String language, String text, List<ClaimView> claims, List<String> warnings) {

    static ExtractionView of(Extraction extraction) {
        CodePoints points = new CodePoints(extraction.text());
        OutletVerification checked = OutletVerification.of(extraction.outletCouldNotVerify());
        return new ExtractionView(
                extraction.language(),
                extraction.text(),
                extraction.claims().stream()
                        .map(claim -> ClaimView.of(claim, extraction.text(), points, checked))
                        .toList(),
                extraction.warnings());
    }

    /**
     * @param event what it is about; null when that could not be told
     * @param spans the pieces of an interrupted content; left out when it is in one piece
     */
    @Schema(name = "ExtractedClaim")
    record ClaimView(
            ContentView content,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SpanView> spans,
            QuoteType quoteType,
            Polarity polarity,
            boolean checkworthy,
            @Nullable EventView event,
            List<LinkView> chain,
            List<FigureView> figures,
            List<String> explanation) {

        static ClaimView of(ExtractedClaim claim, String text, CodePoints points, OutletVerification checked) {
            return new ClaimView(
                    ContentView.of(claim, text, points),
                    claim.pieces().size() < 2
                            ? List.of()
                            : claim.pieces().stream()
                                    .map(piece -> SpanView.of(piece, text, points))
                                    .toList(),
                    claim.quoteType(),
                    claim.polarity(),
                    claim.checkworthy(),
                    EventView.of(claim.event()),
                    claim.chain().stream()
                            .map(link -> LinkView.of(link, points))
                            .toList(),
                    claim.figures().stream()
                            .map(figure -> FigureView.of(figure, text, points, checked))
                            .toList(),
                    claim.explanation());
        }
    }

    /** @param spans start and end of each piece of an interrupted content; left out when it is in one piece */
    @Schema(name = "ExtractedContent")
    record ContentView(
            String text,
            int start,
            int end,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<List<Integer>> spans) {
        static ContentView of(ExtractedClaim claim, String text, CodePoints points) {
            Span whole = points.of(claim.content());
            List<List<Integer>> pieces = claim.pieces().stream()
                    .map(points::of)
                    .map(piece -> List.of(piece.start(), piece.end()))
                    .toList();
            return new ContentView(
                    claim.content().of(text), whole.start(), whole.end(), pieces.size() < 2 ? List.of() : pieces);
        }
    }

    @Schema(name = "Span")
    record SpanView(String text, int start, int end) {
        static SpanView of(Span span, String text, CodePoints points) {
            Span counted = points.of(span);
            return new SpanView(span.of(text), counted.start(), counted.end());
        }
    }
}

package org.counterclaim.claim;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.claim.extract.Extraction.EventHint;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.QuoteType;
import org.counterclaim.claim.extract.SourceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim on record as every answer shows it: with the wording of one appearance, in the shape in which extraction
 * returns it (blueprint section 5).
 *
 * @param event what it is about; null when that could not be told
 * @param figures the claim's figure, or none
 * @param article id of the article of this appearance; {@code snapshot} is the number of its snapshot, to whose text the
 *     offsets refer
 * @param snapshotRedacted that text was taken down; the claim stays
 */
@Schema(name = "Claim")
public record ClaimView(
        long id,
        ContentView content,
        QuoteType quoteType,
        Polarity polarity,
        boolean checkworthy,
        @Nullable EventView event,

        @JsonRawValue @Schema(implementation = LinkView[].class)
        String chain,

        List<FigureView> figures,
        List<String> explanation,
        SourceView source,
        long article,
        int snapshot,
        boolean snapshotRedacted,
        Instant recordedAt) {

    public static ClaimView of(Claim claim, Appearance appearance) {
        return new ClaimView(
                claim.id(),
                ContentView.of(appearance.quote(), appearance.content()),
                appearance.quoteType(),
                claim.polarity(),
                claim.isCheckworthy(),
                EventView.of(claim.event()),
                appearance.chain(),
                figures(claim.figure(), appearance),
                appearance.explanation(),
                SourceView.of(claim.source()),
                appearance.article().id(),
                appearance.snapshot().number(),
                appearance.snapshot().isRedacted(),
                claim.recordedAt());
    }

    private static List<FigureView> figures(@Nullable StoredFigure figure, Appearance appearance) {
        OutletVerification checked = OutletVerification.of(appearance.outletCouldNotVerify());
        return figure == null ? List.of() : List.of(FigureView.of(figure, appearance.figureSpan(), checked));
    }

    /** A stretch of text with its place in code points. */
    @Schema(name = "Content")
    public record ContentView(String text, int start, int end) {
        public static ContentView of(String text, Span span) {
            return new ContentView(text, span.start(), span.end());
        }

        public static @Nullable ContentView ofNullable(@Nullable String text, @Nullable Span span) {
            return text == null || span == null ? null : of(text, span);
        }
    }

    /** A kind of event and where it was, as the text tells. */
    @Schema(name = "ClaimEvent")
    public record EventView(String kind, String place) {
        public static @Nullable EventView of(@Nullable EventHint event) {
            return event == null ? null : new EventView(event.kind(), event.place());
        }
    }

    /** @param party the side that it belongs to; sources of one party are not independent of each other */
    @Schema(name = "Source")
    public record SourceView(long id, String name, SourceType type, Anonymity anonymity, String party) {
        public static SourceView of(Source source) {
            return new SourceView(source.id(), source.name(), source.type(), source.anonymity(), source.party());
        }
    }
}

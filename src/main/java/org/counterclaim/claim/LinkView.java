package org.counterclaim.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.claim.extract.Cue;
import org.counterclaim.claim.extract.CueClass;
import org.counterclaim.claim.extract.Link;
import org.counterclaim.claim.extract.Mention;
import org.counterclaim.claim.extract.SourceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One link of an attribution chain as every answer shows it, offsets in code points (blueprint section 5). */
@Schema(name = "Link")
public record LinkView(
        @Nullable SourceView source,
        @Nullable CueView cue,
        @Nullable String audience) {

    @Schema(name = "SourceMention")
    public record SourceView(
            String text,
            int start,
            int end,
            String resolved,
            SourceType type,
            Anonymity anonymity,
            String party,
            @Nullable String anonymityReason) {

        static SourceView of(Mention mention, CodePoints points) {
            Span span = points.of(mention.span());
            return new SourceView(
                    mention.text(),
                    span.start(),
                    span.end(),
                    mention.resolved(),
                    mention.type(),
                    mention.anonymity(),
                    mention.party(),
                    mention.anonymityReason());
        }
    }

    @Schema(name = "Cue")
    public record CueView(
            String text,
            int start,
            int end,
            @JsonProperty("class") CueClass cueClass) {

        static CueView of(Cue cue, CodePoints points) {
            Span span = points.of(cue.span());
            return new CueView(cue.text(), span.start(), span.end(), cue.cueClass());
        }
    }

    public static LinkView of(Link link, CodePoints points) {
        Mention source = link.source();
        Cue cue = link.cue();
        return new LinkView(
                source == null ? null : SourceView.of(source, points),
                cue == null ? null : CueView.of(cue, points),
                link.audience());
    }
}

package org.counterclaim.verdict.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.counterclaim.verdict.ArchiveState;
import org.counterclaim.verdict.Archived;
import org.counterclaim.verdict.Evidence;
import org.counterclaim.verdict.Exhibit;
import org.counterclaim.verdict.Sighting;
import org.counterclaim.verdict.Stance;
import org.counterclaim.verdict.web.EvidenceBody.ConfidentialityBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence with what became of its copy.
 *
 * @param url null for a file, and for readers where the source is confidential
 * @param stance null while it is blind; so are primary and interest
 * @param excerptFound whether the excerpt stands in the text of the capture; null where there is nothing to look in
 * @param selector where, as a TextQuoteSelector and a TextPositionSelector (W3C Web Annotation, code points)
 * @param archived null while nobody has captured it
 */
@Schema(name = "EvidenceShown")
record EvidenceView(
        @Nullable String url,
        @Nullable Long captureId,
        String excerpt,
        @Nullable Stance stance,
        @Nullable Boolean primary,
        @Nullable String interest,
        @Nullable ConfidentialityBody confidentiality,
        boolean anonymous,
        @Nullable Boolean excerptFound,
        @Nullable List<SelectorView> selector,
        @Nullable ArchivedView archived) {

    /** @param readers whether it is shown to those who may not read drafts */
    static EvidenceView of(Exhibit exhibit, boolean readers) {
        Exhibit shown = readers ? exhibit.forReaders() : exhibit;
        Evidence evidence = shown.evidence();
        Sighting sighting = evidence.sighting();
        return new EvidenceView(
                evidence.url(),
                evidence.captureId(),
                evidence.excerpt(),
                evidence.stance(),
                evidence.primary(),
                evidence.interest(),
                ConfidentialityBody.of(evidence.confidentiality()),
                evidence.anonymous(),
                sighting == null ? null : sighting.found(),
                sighting == null || !sighting.found() ? null : SelectorView.of(sighting),
                ArchivedView.of(shown.archived()));
    }

    /** For whoever reviews it blind: without what its author made of it. */
    EvidenceView veiled() {
        return new EvidenceView(
                url,
                captureId,
                excerpt,
                null,
                null,
                null,
                confidentiality,
                anonymous,
                excerptFound,
                selector,
                archived);
    }

    /** Of its members those are there that belong to its type. */
    @Schema(name = "EvidenceSelector")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SelectorView(
            String type,
            @Nullable String exact,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable Integer start,
            @Nullable Integer end) {

        static List<SelectorView> of(Sighting sighting) {
            return List.of(
                    new SelectorView(
                            "TextQuoteSelector", sighting.exact(), sighting.prefix(), sighting.suffix(), null, null),
                    new SelectorView("TextPositionSelector", null, null, null, sighting.startsAt(), sighting.endsAt()));
        }
    }

    /** @param sha256 of what was captured */
    @Schema(name = "EvidenceArchived")
    record ArchivedView(
            ArchiveState state,
            @Nullable String reason,
            @Nullable Long captureId,
            @Nullable String sha256,
            @Nullable Instant capturedAt) {

        static @Nullable ArchivedView of(@Nullable Archived archived) {
            return archived == null
                    ? null
                    : new ArchivedView(
                            archived.state(),
                            archived.reason(),
                            archived.captureId(),
                            archived.sha256(),
                            archived.capturedAt());
        }
    }
}

package org.counterclaim.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.article.Article;
import org.counterclaim.article.Snapshot;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.claim.extract.ExtractedClaim;
import org.counterclaim.claim.extract.Extraction;
import org.counterclaim.claim.extract.Link;
import org.counterclaim.claim.figure.Figure;
import org.jspecify.annotations.Nullable;

/** Puts on record what was extracted from a snapshot: claims that are new, and appearances of all. */
@ApplicationScoped
public class Recording {

    private final Claims claims;
    private final Repetition repetition;
    private final Sources sources;
    private final Appearances appearances;
    private final ObjectMapper json;
    private final Clock clock;

    Recording(
            Claims claims,
            Repetition repetition,
            Sources sources,
            Appearances appearances,
            ObjectMapper json,
            Clock clock) {
        this.claims = claims;
        this.repetition = repetition;
        this.sources = sources;
        this.appearances = appearances;
        this.json = json;
        this.clock = clock;
    }

    /** @param isNew false when it was another appearance of a claim on record */
    public record Recorded(Claim claim, Appearance appearance, boolean isNew) {}

    /** Records every claim of an extraction; a content with several figures is one claim for each (blueprint 2). */
    @Transactional
    public List<Recorded> record(Extraction extraction, Snapshot snapshot) {
        return record(extraction, snapshot, Continuing.NONE);
    }

    /** The same for a later snapshot; what goes on there is another appearance of the claim that it was. */
    @Transactional
    List<Recorded> record(Extraction extraction, Snapshot snapshot, Continuing continuing) {
        AnchorReader anchors = new AnchorReader(extraction.text());
        CodePoints points = new CodePoints(extraction.text());
        List<Recorded> recorded = new ArrayList<>();
        for (ExtractedClaim extracted : extraction.claims()) {
            Source source = sources.known(sourceOf(extracted, snapshot.article()));
            String chain = chainOf(extracted, points);
            List<Figure> figures =
                    extracted.figures().stream().filter(StoredFigure::canKeep).toList();
            if (figures.isEmpty()) {
                recorded.add(record(extraction, extracted, null, source, chain, snapshot, anchors, continuing));
            }
            for (Figure figure : figures) {
                recorded.add(record(extraction, extracted, figure, source, chain, snapshot, anchors, continuing));
            }
        }
        return recorded;
    }

    private Recorded record(
            Extraction extraction,
            ExtractedClaim extracted,
            @Nullable Figure figure,
            Source source,
            String chain,
            Snapshot snapshot,
            AnchorReader anchors,
            Continuing continuing) {
        String text = extraction.text();
        StoredFigure stored = figure == null ? null : StoredFigure.of(figure, text);
        Claim.Said said = new Claim.Said(
                extracted.content().of(text), extracted.polarity(), extracted.checkworthy(), extracted.event(), stored);
        ClaimIdentity identity = ClaimIdentity.of(source, said);
        Instant now = clock.instant();
        LocalDate publishedOn = snapshot.article().publishedOn();
        Optional<Claim> goesOn = continuing.of(
                source,
                extracted.polarity(),
                extracted.content(),
                Continuing.Said.of(text, extracted.content(), figure == null ? null : figure.span(), stored));
        Optional<Claim> repeated = goesOn.isPresent() ? Optional.empty() : repetition.of(identity, stored);
        repeated.ifPresent(
                claim -> claim.repeatedAs(new Telling(publishedOn, said.proposition(), stored), said.checkworthy()));
        Optional<Claim> onRecord = goesOn.or(() -> repeated);
        Claim claim = onRecord.orElseGet(() -> {
            Claim fresh = new Claim(identity, source, said, publishedOn, now);
            claims.persist(fresh);
            repetition.settle(identity, fresh);
            return fresh;
        });
        Appearance appearance = new Appearance(
                claim,
                snapshot,
                anchors.anchor(extracted.content(), figure == null ? null : figure.span()),
                new Appearance.Wording(
                        extracted.quoteType(),
                        chain,
                        stored,
                        extracted.explanation(),
                        extraction.outletCouldNotVerify()),
                now);
        appearances.persist(appearance);
        return new Recorded(claim, appearance, onRecord.isEmpty());
    }

    /** The origin: the last link of the chain; of an empty chain the narrator (domain reference 5.5). */
    private static SourceIdentity sourceOf(ExtractedClaim extracted, Article article) {
        List<Link> chain = extracted.chain();
        Extraction.EventHint event = extracted.event();
        return chain.isEmpty()
                ? SourceIdentity.outlet(article.narrator())
                : SourceIdentity.of(
                        chain.get(chain.size() - 1).source(), article.id(), event == null ? null : event.place());
    }

    private String chainOf(ExtractedClaim extracted, CodePoints points) {
        try {
            return json.writeValueAsString(extracted.chain().stream()
                    .map(link -> LinkView.of(link, points))
                    .toList());
        } catch (JsonProcessingException recordsCanBeWritten) {
            throw new IllegalStateException(recordsCanBeWritten);
        }
    }
}

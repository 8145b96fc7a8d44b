package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.article.Snapshot;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.Recording.Recorded;
import org.counterclaim.claim.anchor.Reanchored;
import org.counterclaim.claim.anchor.Reanchoring;
import org.counterclaim.claim.extract.Extraction;

/**
 * Puts on record what a later snapshot of an article says, and how that differs from the one before: claims that go on,
 * changed, came and went; where each earlier appearance stands now.
 */
@ApplicationScoped
public class Rereading {

    private final Recording recording;
    private final Appearances appearances;
    private final ArticleChanges changes;
    private final Clock clock;

    Rereading(Recording recording, Appearances appearances, ArticleChanges changes, Clock clock) {
        this.recording = recording;
        this.appearances = appearances;
        this.changes = changes;
        this.clock = clock;
    }

    /** What came of it. */
    public record Reread(List<Recorded> recorded, List<ArticleChange> changes) {}

    @Transactional(TxType.MANDATORY)
    public Reread reread(Snapshot before, Snapshot after, Extraction extraction) {
        Map<Appearance, Reanchored> found = find(before, after);
        List<Recorded> recorded = recording.record(extraction, after, Continuing.of(found, after.text()));
        List<ArticleChange> differences = new Differences(before.text(), after.text())
                .between(found, recorded).stream()
                        .map(difference -> new ArticleChange(
                                        difference.kind(),
                                        after.article(),
                                        before.number(),
                                        after.number(),
                                        clock.instant())
                                .of(difference.before(), difference.after()))
                        .toList();
        changes.persist(differences);
        return new Reread(recorded, differences);
    }

    private Map<Appearance, Reanchored> find(Snapshot before, Snapshot after) {
        CodePoints earlier = new CodePoints(before.text());
        CodePoints later = new CodePoints(after.text());
        Reanchoring reanchoring = new Reanchoring(before.text(), after.text());
        // claims of one content share it
        Map<Span, Reanchored> bySpan = new HashMap<>();
        Map<Appearance, Reanchored> found = new LinkedHashMap<>();
        for (Appearance appearance : appearances.inSnapshot(before.id())) {
            Reanchored anchor = bySpan.computeIfAbsent(earlier.toUnits(appearance.content()), reanchoring::find);
            Span place = anchor.place();
            appearances
                    .getEntityManager()
                    .persist(
                            new KeptAnchor(appearance, after.number(), anchor, place == null ? null : later.of(place)));
            found.put(appearance, anchor);
        }
        return found;
    }
}

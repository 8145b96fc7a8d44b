package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.article.Filed;
import org.counterclaim.article.NotedSnapshot;
import org.counterclaim.article.Snapshot;
import org.counterclaim.article.Snapshots;
import org.counterclaim.article.Watching;
import org.counterclaim.claim.ArticleChange;
import org.counterclaim.claim.ArticleChanged;
import org.counterclaim.claim.ChangeKind;
import org.counterclaim.claim.Recording;
import org.counterclaim.claim.Rereading;
import org.counterclaim.claim.extract.Extraction;
import org.counterclaim.dispute.Joining;
import org.counterclaim.dispute.Revisiting;

/**
 * Puts on record what a snapshot says that was just filed: claims, their disputes, and of a later snapshot how it differs from
 * the one before. Works in the transaction of the filing, whose caller holds the turn of intake.
 */
@ApplicationScoped
class Keeping {

    private final Snapshots snapshots;
    private final Recording recording;
    private final Rereading rereading;
    private final Joining joining;
    private final Revisiting revisiting;
    private final Watching watching;
    private final Audit audit;
    private final Event<ArticleChanged> news;

    Keeping(
            Snapshots snapshots,
            Recording recording,
            Rereading rereading,
            Joining joining,
            Revisiting revisiting,
            Watching watching,
            Audit audit,
            Event<ArticleChanged> news) {
        this.snapshots = snapshots;
        this.recording = recording;
        this.rereading = rereading;
        this.joining = joining;
        this.revisiting = revisiting;
        this.watching = watching;
        this.audit = audit;
        this.news = news;
    }

    @Transactional(TxType.MANDATORY)
    void keep(Filed filed, Extraction extraction, Actor actor) {
        Snapshot before = snapshots.before(filed.snapshot());
        if (before == null) {
            joining.join(recording.record(extraction, filed.snapshot()));
            audit.record(actor, change(filed, "filed").from(null, told(filed.snapshot())));
            watching.watchNew(filed.article());
        } else if (before.isRedacted()) {
            // how it differs from what is gone cannot be told; claims that are made again are known again
            joining.join(recording.record(extraction, filed.snapshot()));
            audit.record(actor, change(filed, "changed").from(told(before), told(filed.snapshot())));
        } else {
            keepLater(before, filed, extraction, actor);
        }
    }

    private void keepLater(Snapshot before, Filed filed, Extraction extraction, Actor actor) {
        Rereading.Reread reread = rereading.reread(before, filed.snapshot(), extraction);
        joining.join(reread.recorded());
        revisiting.revisit(reread.changes().stream()
                .map(ArticleChange::oldClaimId)
                .filter(Objects::nonNull)
                .toList());
        String after = told(filed.snapshot()) + ": " + counted(reread.changes());
        audit.record(actor, change(filed, "changed").from(told(before), after));
        news.fire(ArticleChanged.of(filed.article().id(), reread.changes()));
    }

    private static String counted(List<ArticleChange> changes) {
        return String.join(
                ", ",
                Stream.of(ChangeKind.CHANGED, ChangeKind.APPEARED, ChangeKind.VANISHED)
                        .map(kind -> changes.stream()
                                        .filter(change -> change.kind() == kind)
                                        .count()
                                + " " + kind)
                        .toList());
    }

    private static Change change(Filed filed, String action) {
        return Change.of("article", filed.article().id(), action);
    }

    private static String told(Snapshot snapshot) {
        return NotedSnapshot.written(snapshot);
    }
}

package org.counterclaim.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.article.Article;
import org.counterclaim.article.Articles;
import org.counterclaim.article.FetchFailed;
import org.counterclaim.article.FetchOutcome;
import org.counterclaim.article.Filed;
import org.counterclaim.article.Filing;
import org.counterclaim.article.LastFetch;
import org.counterclaim.article.LastFetches;
import org.counterclaim.article.NoAddress;
import org.counterclaim.article.Prepared;
import org.counterclaim.article.Snapshot;
import org.counterclaim.article.Snapshots;
import org.counterclaim.article.Submission;
import org.counterclaim.claim.ArticleChange;
import org.counterclaim.claim.ArticleChanged;
import org.counterclaim.claim.ArticleChanges;
import org.counterclaim.claim.ChangeKind;
import org.counterclaim.claim.extract.Extraction;
import org.counterclaim.jobs.Stopping;
import org.counterclaim.platform.Refusal;
import org.counterclaim.platform.Turns;
import org.jspecify.annotations.Nullable;

/**
 * Fetches an article again and puts on record how it changed. Two at once for one article do no harm: the second finds what
 * the first has stored. Whatever goes wrong, the article stays as it was.
 */
@ApplicationScoped
public class Refetching {

    private final Articles articles;
    private final Snapshots snapshots;
    private final Filing filing;
    private final Extracting extracting;
    private final Keeping keeping;
    private final LastFetches fetches;
    private final ArticleChanges changes;
    private final Event<ArticleChanged> news;
    private final Turns turns;
    private final Audit audit;

    Refetching(
            Articles articles,
            Snapshots snapshots,
            Filing filing,
            Extracting extracting,
            Keeping keeping,
            LastFetches fetches,
            ArticleChanges changes,
            Event<ArticleChanged> news,
            Turns turns,
            Audit audit) {
        this.articles = articles;
        this.snapshots = snapshots;
        this.filing = filing;
        this.extracting = extracting;
        this.keeping = keeping;
        this.fetches = fetches;
        this.changes = changes;
        this.news = news;
        this.turns = turns;
        this.audit = audit;
    }

    /** @param snapshot the number of the latest */
    public record Refetched(FetchOutcome outcome, int snapshot) {}

    private record Known(String url, String text, String textSha256, int snapshot) {}

    /** Fetching and reading come before the transaction, which is short so. What cannot be fetched is noted and refused. */
    public Refetched refetch(long articleId, Actor actor) {
        Known known = QuarkusTransaction.requiringNew().call(() -> known(articleId));
        try {
            Prepared prepared = filing.prepare(Submission.ofUrl(known.url()));
            if (prepared.textSha256().equals(known.textSha256())) {
                return QuarkusTransaction.requiringNew().call(() -> unchanged(articleId, actor));
            }
            if (!Likeness.mayBeLaterFormOf(known.text(), prepared.shingles())) {
                throw new AnotherText(known.url());
            }
            Extraction extraction = extracting.of(prepared.article());
            return QuarkusTransaction.requiringNew().call(() -> store(articleId, prepared, extraction, actor));
        } catch (FetchFailed failed) {
            if (failed.isGone()) {
                return QuarkusTransaction.requiringNew().call(() -> gone(articleId, failed.detail(), actor));
            }
            throw noted(articleId, failed);
        } catch (Refusal refused) {
            throw noted(articleId, refused);
        }
    }

    private Known known(long articleId) {
        Article article = articles.get(articleId);
        if (article.url() == null) {
            throw new NoAddress(articleId);
        }
        Snapshot latest = snapshots.latest(article);
        return new Known(article.url(), latest.text(), latest.textSha256(), latest.number());
    }

    private Refetched store(long articleId, Prepared prepared, Extraction extraction, Actor actor) {
        turns.take(Turns.INTAKE);
        Filed filed = filing.fileAgain(articles.get(articleId), prepared);
        if (!filed.isNew()) {
            return unchanged(articleId, actor);
        }
        keeping.keep(filed, extracting.ofVersion(filed, prepared, extraction), actor);
        note(articleId, FetchOutcome.CHANGED, null, actor);
        return new Refetched(FetchOutcome.CHANGED, filed.snapshot().number());
    }

    private Refetched unchanged(long articleId, Actor actor) {
        LastFetch last = fetches.of(articleId);
        if (last != null && last.isGone()) {
            // that it is back is news for verdicts, which are looked at in turn: before anything is locked
            turns.take(Turns.INTAKE);
        }
        note(articleId, FetchOutcome.UNCHANGED, null, actor);
        return new Refetched(FetchOutcome.UNCHANGED, latestOf(articleId).number());
    }

    private Refetched gone(long articleId, String reason, Actor actor) {
        turns.take(Turns.INTAKE);
        note(articleId, FetchOutcome.GONE, reason, actor);
        return new Refetched(FetchOutcome.GONE, latestOf(articleId).number());
    }

    private Refusal noted(long articleId, Refusal refusal) {
        Stopping.breakOffIfInterrupted();
        QuarkusTransaction.requiringNew().run(() -> fetches.note(articleId, FetchOutcome.FAILED, refusal.detail()));
        return refusal;
    }

    /** That a page went or came back is told once, however often it is looked at. */
    private void note(long articleId, FetchOutcome outcome, @Nullable String reason, Actor actor) {
        boolean wasGone = fetches.note(articleId, outcome, reason);
        if (wasGone == (outcome == FetchOutcome.GONE)) {
            return;
        }
        ChangeKind kind = wasGone ? ChangeKind.RETURNED : ChangeKind.GONE;
        ArticleChange change = changes.ofPage(kind, latestOf(articleId));
        audit.record(
                actor,
                Change.of("article", articleId, wasGone ? "returned" : "gone").because(reason));
        news.fire(ArticleChanged.of(articleId, List.of(change)));
    }

    private Snapshot latestOf(long articleId) {
        return snapshots.latest(articles.get(articleId));
    }
}

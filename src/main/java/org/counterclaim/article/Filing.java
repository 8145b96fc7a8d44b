package org.counterclaim.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles into the archive, in two steps: {@link #prepare} fetches and reads and may take long; {@link #file} stores
 * and is quick. The same content again is recognised; the same address with changed content becomes a new snapshot.
 */
@ApplicationScoped
public class Filing {

    private final Reading reading;
    private final Articles articles;
    private final Snapshots snapshots;
    private final Outlets outlets;
    private final Copies copies;
    private final Clock clock;

    Filing(Reading reading, Articles articles, Snapshots snapshots, Outlets outlets, Copies copies, Clock clock) {
        this.reading = reading;
        this.articles = articles;
        this.snapshots = snapshots;
        this.outlets = outlets;
        this.copies = copies;
        this.clock = clock;
    }

    /** Fetches, reads, normalises and hashes; refuses what is no article. Uses no database. */
    public Prepared prepare(Submission submission) {
        return reading.read(submission);
    }

    /** Stores in the running transaction, whose caller holds the turn of intake: two at once could file one article twice. */
    @Transactional(TxType.MANDATORY)
    public Filed file(Prepared prepared) {
        Article known = recognise(prepared);
        if (known == null) {
            Article article = new Article(
                    Identity.of(prepared),
                    prepared.article().url(),
                    outlet(prepared),
                    Headlines.of(prepared.article()),
                    clock.instant());
            articles.persist(article);
            return new Filed(article, keep(article, 1, prepared), true);
        }
        return fileAgain(known, prepared);
    }

    /** Stores what an article says now, as {@link #file} does, whatever address the page gives itself by now. */
    @Transactional(TxType.MANDATORY)
    public Filed fileAgain(Article known, Prepared prepared) {
        Snapshot latest = snapshots.latest(known);
        if (latest.textSha256().equals(prepared.textSha256())) {
            return new Filed(known, latest, false);
        }
        known.changeTo(Headlines.of(prepared.article()));
        return new Filed(known, keep(known, latest.number() + 1, prepared), true);
    }

    private @Nullable Article recognise(Prepared prepared) {
        Article same = articles.identified(Identity.of(prepared));
        if (same != null) {
            return same;
        }
        if (prepared.article().canonicalUrl() == null) {
            return Optional.ofNullable(snapshots.withText(prepared.textSha256()))
                    .map(Snapshot::article)
                    .filter(article -> snapshots.latest(article).textSha256().equals(prepared.textSha256()))
                    .orElse(null);
        }
        Article withoutAddress = articles.identified(Identity.ofText(prepared.textSha256()));
        if (withoutAddress != null) {
            withoutAddress.foundAt(Identity.of(prepared), prepared.article().url(), outlet(prepared));
        }
        return withoutAddress;
    }

    private @Nullable Outlet outlet(Prepared prepared) {
        String name = prepared.article().outlet();
        return name == null ? null : outlets.named(name);
    }

    private Snapshot keep(Article article, int number, Prepared prepared) {
        Snapshot snapshot = new Snapshot(article, number, prepared);
        snapshots.keep(snapshot, prepared.original().bytes());
        copies.place(snapshot, prepared.shingles());
        return snapshot;
    }
}

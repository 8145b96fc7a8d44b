package org.counterclaim.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an article was last fetched again, and what came of it. */
@Entity
@Table(name = "article_fetches")
public class LastFetch {

    @Id
    private long articleId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private FetchOutcome outcome;

    @Column(columnDefinition = "text")
    private @Nullable String reason;

    /** In a row. */
    private int failures;

    private @Nullable Instant seenAt;

    private boolean gone;

    @Version
    private long version;

    protected LastFetch() {}

    LastFetch(long articleId, Instant at) {
        this.articleId = articleId;
        this.at = at;
        this.outcome = FetchOutcome.UNCHANGED;
    }

    void was(FetchOutcome now, @Nullable String why, Instant when) {
        at = when;
        outcome = now;
        reason = why;
        failures = now == FetchOutcome.FAILED ? failures + 1 : 0;
        if (now == FetchOutcome.UNCHANGED || now == FetchOutcome.CHANGED) {
            seenAt = when;
            gone = false;
        }
        gone = gone || now == FetchOutcome.GONE;
    }

    public Instant at() {
        return at;
    }

    public FetchOutcome outcome() {
        return outcome;
    }

    /** Why it failed, in a sentence. */
    public @Nullable String reason() {
        return reason;
    }

    public int failures() {
        return failures;
    }

    /** When the article was last seen; null if not since it was taken in. */
    public @Nullable Instant seenAt() {
        return seenAt;
    }

    /** It was not there when its server last told of it. */
    public boolean isGone() {
        return gone;
    }
}

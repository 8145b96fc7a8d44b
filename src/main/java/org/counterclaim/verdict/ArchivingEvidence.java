package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.counterclaim.access.Actor;
import org.counterclaim.article.Capturing;
import org.counterclaim.article.FetchFailed;
import org.counterclaim.jobs.Stopping;
import org.counterclaim.jobs.Work;
import org.counterclaim.platform.Refusal;

/**
 * Captures the pages that published evidence points to, one at a time, with the growing waits of the queue between tries. A
 * page that will never come, and one that was tried often enough, is left alone; that there is no copy stays visible.
 */
@ApplicationScoped
class ArchivingEvidence implements Work {

    /** With waits that double from a minute, some eight hours. */
    private static final int MOST_TRIES = 10;

    private final EvidenceArchive archive;
    private final Capturing capturing;

    ArchivingEvidence(EvidenceArchive archive, Capturing capturing) {
        this.archive = archive;
        this.capturing = capturing;
    }

    @Override
    public String kind() {
        return EvidenceArchive.WORK;
    }

    @Override
    public void run(String key) {
        long id = Long.parseLong(key);
        Optional<String> url = archive.due(id);
        if (url.isEmpty()) {
            return;
        }
        try {
            archive.captured(id, capturing.page(url.get(), Actor.SYSTEM));
        } catch (Refusal refused) {
            Stopping.breakOffIfInterrupted();
            int tries = archive.failed(id, refused.detail());
            if (mayComeYet(refused) && tries < MOST_TRIES) {
                throw refused;
            }
        }
    }

    private static boolean mayComeYet(Refusal refused) {
        return refused instanceof FetchFailed failed && !failed.isGone();
    }
}

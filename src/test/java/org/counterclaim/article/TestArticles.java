package org.counterclaim.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts articles on file for tests that start behind the fetching and parsing. */
@ApplicationScoped
public class TestArticles {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Filing filing;
    private final Clock clock;

    TestArticles(Filing filing, Clock clock) {
        this.filing = filing;
        this.clock = clock;
    }

    /** The first snapshot of a new article by the agency, at an address of its own. */
    public Snapshot file(String agency, LocalDate publishedOn, String text) {
        String url = "https://wire.example/" + NUMBER.incrementAndGet();
        ParsedArticle article = new ParsedArticle(
                text.substring(0, Math.min(60, text.length())),
                "Wire Example",
                agency,
                null,
                new Published(null, publishedOn),
                null,
                null,
                url,
                url,
                "en",
                text,
                Map.of());
        return filing.file(Prepared.of(article, Original.handedIn(text, "text/plain", clock.instant())))
                .snapshot();
    }
}

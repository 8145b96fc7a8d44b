package org.counterclaim.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterclaim.article.CaptureTakenDown;
import org.counterclaim.article.SnapshotTakenDown;
import org.counterclaim.dispute.Decision;
import org.counterclaim.dispute.Decisions;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.verdict.PublishedVerdicts;
import org.counterclaim.verdict.Review;
import org.counterclaim.verdict.Reviews;
import org.counterclaim.verdict.Verdict;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes the files of a bundle that state facts about a public version: by their names, as they are to be said now. */
@ApplicationScoped
class FactFiles {

    static final String VERDICT = "verdict.json";
    static final String REVIEWS = "reviews.json";
    static final String DECISIONS = "decisions.json";
    static final String QUOTES = "quotes.json";
    static final String MARKUP = "claimreview.jsonld";

    private static final int MOST_DECISIONS = 1000;
    private static final int DECISIONS_AT_ONCE = 100;

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private final PublishedVerdicts published;
    private final Reviews reviews;
    private final Decisions decisions;
    private final QuotedArticles quotedArticles;
    private final ClaimReview claimReview;

    FactFiles(
            PublishedVerdicts published,
            Reviews reviews,
            Decisions decisions,
            QuotedArticles quotedArticles,
            PublicationConfig config,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.published = published;
        this.reviews = reviews;
        this.decisions = decisions;
        this.quotedArticles = quotedArticles;
        // what is kept says the same to whoever asked for it, by whatever address they came
        this.claimReview = new ClaimReview(new Addresses(config, "http://localhost:" + port), config);
    }

    /** All of them, of a version that is public. */
    SortedMap<String, String> of(Verdict verdict) {
        Instant date = Objects.requireNonNull(verdict.publishedAt());
        SortedMap<String, String> files = changing(verdict);
        files.put(REVIEWS, json(reviewsOf(verdict)));
        files.put(DECISIONS, json(decisionsOn(verdict.disputeId(), date)));
        files.put(
                QUOTES,
                json(quotedArticles
                        .of(Objects.requireNonNull(verdict.basis()).positions(), date)
                        .quotes()));
        return files;
    }

    /** Those that say something else when the state of the version, or of another of its address, changes. */
    SortedMap<String, String> changing(Verdict verdict) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(VERDICT, json(verdict(verdict)));
        claimReview
                .of(published.version(Objects.requireNonNull(verdict.slug()), verdict.number()))
                .ifPresent(markup -> files.put(MARKUP, markup + "\n"));
        return files;
    }

    /** Quotes as they were kept, which say now that a copy was taken down. */
    static String without(String quotes, SnapshotTakenDown snapshot) {
        JsonNode all = read(quotes);
        for (JsonNode quote : all) {
            if (quote instanceof ObjectNode told
                    && told.path("article").asLong() == snapshot.article()
                    && told.path("snapshot").asInt() == snapshot.number()) {
                told.put("redacted", snapshot.at().toString());
            }
        }
        return json(all);
    }

    /** The version without what stood around its excerpts in a capture that was redacted. */
    static String without(String verdict, CaptureTakenDown capture) {
        JsonNode told = read(verdict);
        told.findParents("sighting").forEach(piece -> {
            if (piece.path("captureId").asLong() == capture.capture()
                    && piece.path("sighting") instanceof ObjectNode sighting) {
                sighting.putNull("prefix");
                sighting.putNull("suffix");
            }
        });
        return json(told);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private record VerdictFile(
            long id,
            @Nullable String slug,
            int version,
            Object state,
            long disputeId,
            String author,
            String question,
            Object content,
            @Nullable String withoutEvidenceBecause,
            @Nullable Object correction,
            Instant createdAt,
            @Nullable Instant publishedAt,
            @Nullable String withdrawnBecause) {}

    private static VerdictFile verdict(Verdict verdict) {
        return new VerdictFile(
                verdict.id(),
                verdict.slug(),
                verdict.number(),
                verdict.state(),
                verdict.disputeId(),
                verdict.author(),
                verdict.question(),
                verdict.content().withoutSources(),
                verdict.withoutEvidenceBecause(),
                verdict.correction(),
                verdict.createdAt(),
                verdict.publishedAt(),
                verdict.withdrawnBecause());
    }

    private record ReviewFile(String reviewer, Instant at, Object judgement) {}

    private List<ReviewFile> reviewsOf(Verdict verdict) {
        return reviews.of(verdict).stream()
                .map((Review review) -> new ReviewFile(review.reviewer(), review.at(), review.judgement()))
                .toList();
    }

    /** Those up to the publication, as they stood then; the latest first, at most {@value #MOST_DECISIONS}. */
    private List<DecisionFile> decisionsOn(long dispute, Instant until) {
        List<DecisionFile> all = new ArrayList<>();
        String cursor = null;
        do {
            PageOf<Decision> page = decisions.page(dispute, new PageRequest(cursor, DECISIONS_AT_ONCE, null));
            page.items().stream()
                    .filter(decision -> !decision.at().isAfter(until))
                    .forEach(decision -> all.add(DecisionFile.of(decision, until)));
            cursor = page.next();
        } while (cursor != null && all.size() < MOST_DECISIONS);
        return all;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

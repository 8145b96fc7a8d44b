package org.counterclaim.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Head;
import org.counterclaim.article.Capture;
import org.counterclaim.article.Captures;
import org.counterclaim.dispute.Decision;
import org.counterclaim.dispute.Decisions;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.verdict.Judgements;
import org.counterclaim.verdict.PublishedVerdicts;
import org.counterclaim.verdict.Review;
import org.counterclaim.verdict.Reviews;
import org.counterclaim.verdict.Verdict;
import org.counterclaim.verdict.Verdicts;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a third party needs to check a published version without us: the verdict word for word, what it rests on, who
 * decided what, and the audit trail by which nothing of it can have been changed since.
 */
@ApplicationScoped
public class Bundling {

    private static final int MOST_DECISIONS = 1000;
    private static final int DECISIONS_AT_ONCE = 100;

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private final Verdicts verdicts;
    private final PublishedVerdicts published;
    private final Judgements judgements;
    private final Reviews reviews;
    private final Decisions decisions;
    private final QuotedArticles quotedArticles;
    private final Captures captures;
    private final ClaimReview claimReview;
    private final Audit audit;

    Bundling(
            Verdicts verdicts,
            PublishedVerdicts published,
            Judgements judgements,
            Reviews reviews,
            Decisions decisions,
            QuotedArticles quotedArticles,
            Captures captures,
            ClaimReview claimReview,
            Audit audit) {
        this.verdicts = verdicts;
        this.published = published;
        this.judgements = judgements;
        this.reviews = reviews;
        this.decisions = decisions;
        this.quotedArticles = quotedArticles;
        this.captures = captures;
        this.claimReview = claimReview;
        this.audit = audit;
    }

    /** Of a version that is or was public; refused of others. */
    @Transactional
    public Bundle of(long verdictId) {
        Verdict verdict = verdicts.get(verdictId);
        if (!verdict.state().isPublic()) {
            throw new NotPublished(verdict);
        }
        Instant date = Objects.requireNonNull(verdict.publishedAt());
        Judgements.Judgement judgement = judgements.of(verdict);
        QuotedArticles.Quoted quoted =
                quotedArticles.of(Objects.requireNonNull(verdict.basis()).positions(), date);
        List<Capture> captured = capturesFor(verdict);
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("README.txt", resource("README.txt"));
        texts.put("verify.sh", resource("verify.sh"));
        texts.put("judgement.txt", judgement.text());
        texts.put("basis.json", judgement.basis());
        texts.put("verdict.json", json(verdict(verdict)));
        texts.put("reviews.json", json(reviewsOf(verdict)));
        texts.put("decisions.json", json(decisionsOn(verdict.disputeId(), date)));
        texts.put("quotes.json", json(quoted.quotes()));
        String slug = Objects.requireNonNull(verdict.slug());
        claimReview
                .of(published.version(slug, verdict.number()))
                .ifPresent(markup -> texts.put("claimreview.jsonld", markup + "\n"));
        return new Bundle(
                "verdict-" + slug + "-v" + verdict.number(),
                date,
                texts,
                quoted.copies(),
                captured.stream()
                        .map(capture -> new Bundle.CapturedFile(capture.id(), capture.sha256()))
                        .toList(),
                inFull(verdict, quoted, captured),
                audit.head().orElse(Head.START));
    }

    private Map<String, Set<Long>> inFull(Verdict verdict, QuotedArticles.Quoted quoted, List<Capture> captured) {
        // of a correction that is still being written, not even the desk may know all
        Set<Long> versions = verdicts.versionsOf(verdict).stream()
                .filter(version -> version.state().isPublic())
                .map(Verdict::id)
                .collect(Collectors.toSet());
        return Map.of(
                "verdict",
                versions,
                Judgements.OBJECT,
                versions,
                "dispute",
                Set.of(verdict.disputeId()),
                "article",
                quoted.articles(),
                Captures.OBJECT,
                captured.stream().map(Capture::id).collect(Collectors.toSet()));
    }

    /** Those that the author named, by their ids; of a confidential source neither the file nor its address goes out. */
    private List<Capture> capturesFor(Verdict verdict) {
        Set<Long> ids = verdict.content().withoutSources().evidence().stream()
                .flatMap(piece -> Stream.ofNullable(piece.captureId()))
                .collect(Collectors.toSet());
        Set<Long> confidential = verdict.content().evidence().stream()
                .filter(piece -> piece.confidentiality() != null)
                .flatMap(piece -> Stream.ofNullable(piece.captureId()))
                .collect(Collectors.toSet());
        ids.removeAll(confidential);
        return captures.of(ids).values().stream()
                .sorted(Comparator.comparingLong(Capture::id))
                .toList();
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

    private static String resource(String name) {
        try (InputStream file = Bundling.class.getResourceAsStream("/bundle/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

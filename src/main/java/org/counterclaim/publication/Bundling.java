package org.counterclaim.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import org.counterclaim.verdict.Judgements;
import org.counterclaim.verdict.Verdict;
import org.counterclaim.verdict.Verdicts;

/**
 * Gathers what a third party needs to check a published version without us: the verdict word for word, what it rests on, who
 * decided what, and the audit trail by which nothing of it can have been changed since.
 */
@ApplicationScoped
public class Bundling {

    private final Verdicts verdicts;
    private final Judgements judgements;
    private final FactFiles factFiles;
    private final KeptFiles keptFiles;
    private final QuotedArticles quotedArticles;
    private final Captures captures;
    private final Audit audit;

    Bundling(
            Verdicts verdicts,
            Judgements judgements,
            FactFiles factFiles,
            KeptFiles keptFiles,
            QuotedArticles quotedArticles,
            Captures captures,
            Audit audit) {
        this.verdicts = verdicts;
        this.judgements = judgements;
        this.factFiles = factFiles;
        this.keptFiles = keptFiles;
        this.quotedArticles = quotedArticles;
        this.captures = captures;
        this.audit = audit;
    }

    /** Of a version that is or was public; refused of others. */
    @Transactional
    public Bundle of(long verdictId) {
        Verdict verdict = verdicts.get(verdictId);
        if (!verdict.state().isPublic()) {
            throw new NotPublished(verdict);
        }
        if (verdict.publishedAt() == null || verdict.basis() == null || verdict.slug() == null) {
            throw new PublicationUnknown(verdict);
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
        texts.putAll(factsOf(verdict));
        String slug = Objects.requireNonNull(verdict.slug());
        return new Bundle(
                "verdict-" + slug + "-v" + verdict.number(),
                date,
                texts,
                quoted.copies(),
                captured.stream()
                        .filter(capture -> !capture.isRedacted())
                        .map(capture -> new Bundle.CapturedFile(capture.id(), capture.sha256()))
                        .toList(),
                inFull(verdict, quoted, captured),
                audit.head().orElse(Head.START));
    }

    /** As they were kept; of what was published before that, as the program tells it now. */
    private Map<String, String> factsOf(Verdict verdict) {
        List<KeptFile> kept = keptFiles.of(verdict.id());
        return kept.isEmpty()
                ? factFiles.of(verdict)
                : kept.stream().collect(Collectors.toMap(KeptFile::name, KeptFile::body));
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
                KeptFiles.OBJECT,
                Set.of(verdict.id()),
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

    private static String resource(String name) {
        try (InputStream file = Bundling.class.getResourceAsStream("/bundle/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

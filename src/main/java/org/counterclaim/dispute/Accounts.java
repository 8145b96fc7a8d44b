package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Source;
import org.counterclaim.claim.StoredFigure;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.dispute.compare.Account;
import org.counterclaim.dispute.compare.OtherMeasure;
import org.counterclaim.dispute.compare.Statement;
import org.counterclaim.dispute.compare.Told;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the parties of a dispute said in its articles, of its question and of others: that is what shows whether
 * parts come to their whole. The sentences are those of the quotes; {@link QuotedSentences} fetches them whole.
 */
@ApplicationScoped
class Accounts {

    /** Of a dispute that a thousand articles tell of, the latest show what is to be seen. */
    private static final int MOST_ARTICLES = 500;

    private static final int MOST_CLAIMS = 10_000;
    private static final int MOST_NUMBERS = 200;

    /** What the articles say in their latest text. */
    private static final String ROWS = "select new org.counterclaim.dispute.Accounts$Row(r.id, r.publishedOn,"
            + " a.startsAt, a.figureStartsAt, a.quote, c, s) from Appearance a join a.article r join a.snapshot p"
            + " join a.claim c join c.source s"
            + " where a.recordedAt <= :until and p.number ="
            + " (select max(q.number) from Snapshot q where q.article = r and q.capturedAt <= :until)";

    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final EntityManager database;
    private final Statements statements;

    Accounts(EntityManager database, Statements statements) {
        this.database = database;
        this.statements = statements;
    }

    /** One claim in the text of an article as it stands last. */
    record Row(
            Long articleId,
            @Nullable LocalDate publishedOn,
            Integer startsAt,
            @Nullable Integer figureStartsAt,
            String quote,
            Claim claim,
            Source source) {

        private Key key() {
            return new Key(articleId, publishedOn, source.id());
        }

        private Told as(Statement statement) {
            StoredFigure figure = claim.figure();
            return new Told(
                    statement,
                    quote,
                    articleId.toString(),
                    figureStartsAt == null ? startsAt : figureStartsAt,
                    figure != null && figure.disjoint(),
                    figure != null && figure.subset());
        }
    }

    private record Key(Long articleId, @Nullable LocalDate publishedOn, long sourceId) {}

    /**
     * @param known the dispute as it is known, or was at an instant: then by what had been recorded
     * @param said the statements of its claims
     */
    List<Account> of(KnownDispute known, Collection<Statement> said) {
        Map<String, Statement> statementOf =
                said.stream().collect(Collectors.toMap(Statement::id, Function.identity(), (one, other) -> one));
        Instant until = known.at() == null ? EVER : known.at();
        Set<String> parties = known.claims().stream()
                .map(member -> member.claim().source().party())
                .collect(Collectors.toCollection(HashSet::new));
        List<Long> articles = articlesOf(known);
        if (articles.isEmpty()) {
            return List.of();
        }
        Map<Key, List<Told>> told = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>(rows(articles, until));
        rows.removeIf(row -> !statementOf.containsKey(String.valueOf(row.claim().id()))
                && (row.claim().figure() == null
                        || !parties.contains(row.source().party())));
        rows.addAll(ofOtherMeasures(known, articles, until));
        Map<Long, LocalDate> firstPublished = firstPublished(rows);
        for (Row row : rows) {
            Statement statement = statementOf.computeIfAbsent(
                    String.valueOf(row.claim().id()),
                    ours -> statements.beside(
                            row.claim(),
                            firstPublished.get(row.claim().id()),
                            known.decided().scope()));
            told.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row.as(statement));
        }
        return told.entrySet().stream()
                .map(entry -> new Account(
                        entry.getKey().articleId().toString(), entry.getKey().publishedOn(), entry.getValue()))
                .toList();
    }

    private static Map<Long, LocalDate> firstPublished(List<Row> rows) {
        Map<Long, LocalDate> first = new HashMap<>();
        for (Row row : rows) {
            LocalDate day = row.publishedOn();
            if (day != null) {
                first.merge(row.claim().id(), day, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return first;
    }

    private List<Long> articlesOf(KnownDispute known) {
        Instant at = known.at();
        return at == null
                ? articlesNow(known.dispute().id())
                : articlesBy(
                        at,
                        known.claims().stream()
                                .map(member -> member.claim().id())
                                .toList());
    }

    private List<Long> articlesNow(long disputeId) {
        return database.createQuery(
                        "select distinct a.article.id from DisputeClaim m join Appearance a on a.claim = m.claim"
                                + " where m.dispute.id = :dispute order by a.article.id desc",
                        Long.class)
                .setParameter("dispute", disputeId)
                .setMaxResults(MOST_ARTICLES)
                .getResultList();
    }

    private List<Long> articlesBy(Instant at, List<Long> claims) {
        return database.createQuery(
                        "select distinct a.article.id from Appearance a where a.claim.id in :claims"
                                + " and a.recordedAt <= :until order by a.article.id desc",
                        Long.class)
                .setParameter("claims", claims)
                .setParameter("until", at)
                .setMaxResults(MOST_ARTICLES)
                .getResultList();
    }

    private List<Row> rows(List<Long> articles, Instant until) {
        return database.createQuery(ROWS + " and r.id in :articles order by a.id", Row.class)
                .setParameter("articles", articles)
                .setParameter("until", until)
                .setMaxResults(MOST_CLAIMS)
                .getResultList();
    }

    /** The same sharp numbers that other articles give for something else in that place. */
    private List<Row> ofOtherMeasures(KnownDispute known, List<Long> articles, Instant until) {
        Metric metric = known.decided().scope().metric();
        String place = known.decided().scope().eventPlace();
        List<BigDecimal> numbers = known.claims().stream()
                .flatMap(member -> Stream.ofNullable(member.figure()))
                .filter(StoredFigure::sharp)
                .flatMap(figure -> Stream.ofNullable(figure.low()))
                .filter(OtherMeasure::mayTell)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_NUMBERS)
                .toList();
        if (metric == null || !metric.countsPeople() || place == null || numbers.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        ROWS + " and c.figure.metric in :metrics and c.eventPlace = :place and c.figure.sharp = true"
                                + " and c.figure.low in :numbers and r.id not in :articles order by a.id",
                        Row.class)
                .setParameter(
                        "metrics",
                        Stream.of(Metric.values())
                                .filter(other -> other.countsPeople() && other != metric)
                                .toList())
                .setParameter("place", place)
                .setParameter("numbers", numbers)
                .setParameter("until", until)
                .setParameter("articles", articles)
                .setMaxResults(MOST_NUMBERS)
                .getResultList();
    }
}

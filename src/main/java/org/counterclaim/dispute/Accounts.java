package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
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
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.OnRecord;
import org.counterclaim.claim.Source;
import org.counterclaim.claim.StoredFigure;
import org.counterclaim.claim.ToldClaim;
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

    private final EntityManager database;
    private final Statements statements;
    private final Appearances appearances;

    Accounts(EntityManager database, Statements statements, Appearances appearances) {
        this.database = database;
        this.statements = statements;
        this.appearances = appearances;
    }

    /** One claim in the text of an article as it stands last. */
    record Row(
            Long appearance,
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
        Set<String> parties = known.claims().stream()
                .map(member -> member.claim().source().party())
                .collect(Collectors.toCollection(HashSet::new));
        List<Long> articles = articlesOf(known);
        if (articles.isEmpty()) {
            return List.of();
        }
        Map<Key, List<Told>> told = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>(rows(articles, known.at()));
        rows.removeIf(row -> !statementOf.containsKey(String.valueOf(row.claim().id()))
                && (row.claim().figure() == null
                        || !parties.contains(row.source().party())));
        rows.addAll(ofOtherMeasures(known, articles));
        Map<Long, LocalDate> firstPublished = firstPublished(rows);
        Map<Long, ToldClaim> toldThen = toldThen(rows, statementOf.keySet(), known.at());
        for (Row row : rows) {
            Statement statement = statementOf.computeIfAbsent(
                    String.valueOf(row.claim().id()),
                    ours -> statements.beside(
                            row.claim(),
                            toldThen.getOrDefault(row.claim().id(), ToldClaim.asItIs(row.claim())),
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

    /** What the claims beside the dispute's own told at an instant; nothing where it is now, which they tell themselves. */
    private Map<Long, ToldClaim> toldThen(List<Row> rows, Set<String> ours, @Nullable Instant at) {
        if (at == null) {
            return Map.of();
        }
        return appearances.toldBy(
                at,
                rows.stream()
                        .map(Row::claim)
                        .filter(claim -> !ours.contains(String.valueOf(claim.id())))
                        .toList());
    }

    private List<Long> articlesOf(KnownDispute known) {
        Instant at = known.at();
        if (at == null) {
            return articlesNow(known.dispute().id());
        }
        List<Long> claims =
                known.claims().stream().map(member -> member.claim().id()).toList();
        return both(
                        at,
                        how -> database.createQuery(
                                        "select distinct a.article.id from Appearance a where " + how.ofClaims()
                                                + " order by a.article.id desc",
                                        Long.class)
                                .setParameter("claims", claims)
                                .setParameter("by", at)
                                .setMaxResults(MOST_ARTICLES)
                                .getResultList())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_ARTICLES)
                .toList();
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

    private static <T> Stream<T> both(@Nullable Instant at, Function<OnRecord, List<T>> query) {
        return OnRecord.at(at).stream().flatMap(how -> query.apply(how).stream());
    }

    /** What the articles said in their latest text. */
    private TypedQuery<Row> rows(OnRecord how, String which, @Nullable Instant at) {
        return database.createQuery(
                        "select new org.counterclaim.dispute.Accounts$Row(a.id, r.id, r.publishedOn, a.startsAt,"
                                + " a.figureStartsAt, a.quote, c, s) from Appearance a join a.article r join a.snapshot p"
                                + " join " + how.claim() + " c join c.source s where " + how.condition()
                                + " and p.number = (select max(q.number) from Snapshot q where q.article = r"
                                + " and q.capturedAt <= :by) and " + which + " order by a.id",
                        Row.class)
                .setParameter("by", OnRecord.by(at));
    }

    private List<Row> rows(List<Long> articles, @Nullable Instant at) {
        return both(
                        at,
                        how -> rows(how, "r.id in :articles", at)
                                .setParameter("articles", articles)
                                .setMaxResults(MOST_CLAIMS)
                                .getResultList())
                .sorted(Comparator.comparing(Row::appearance))
                .toList();
    }

    /** The same sharp numbers that other articles give for something else in that place. */
    private List<Row> ofOtherMeasures(KnownDispute known, List<Long> articles) {
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
        List<Metric> others = Stream.of(Metric.values())
                .filter(other -> other.countsPeople() && other != metric)
                .toList();
        return both(
                        known.at(),
                        how -> rows(
                                        how,
                                        "c.figure.metric in :metrics and c.eventPlace = :place and c.figure.sharp = true"
                                                + " and c.figure.low in :numbers and r.id not in :articles",
                                        known.at())
                                .setParameter("metrics", others)
                                .setParameter("place", place)
                                .setParameter("numbers", numbers)
                                .setParameter("articles", articles)
                                .setMaxResults(MOST_NUMBERS)
                                .getResultList())
                .sorted(Comparator.comparing(Row::appearance))
                .limit(MOST_NUMBERS)
                .toList();
    }
}

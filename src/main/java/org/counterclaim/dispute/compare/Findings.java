package org.counterclaim.dispute.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what is worth a look about a question: from the series, the denials and the accounts of its articles. */
final class Findings {

    private static final Set<ReasonCode> OF_A_SERIES = EnumSet.of(
            ReasonCode.REVISION_DOWN, ReasonCode.MISQUOTE, ReasonCode.ROUNDING_VARIANT, ReasonCode.MAGNITUDE_JUMP);

    /** So many places are shown of one claim; the others say the same. */
    private static final int MOST_PLACES = 3;

    private final Map<String, List<Quoted>> sentences;

    private Findings(List<Account> accounts) {
        sentences = accounts.stream()
                .flatMap(account -> account.told().stream())
                .collect(Collectors.groupingBy(
                        told -> told.statement().id(), Collectors.mapping(Told::quoted, Collectors.toList())));
    }

    /** Of more than so many nobody reads the rest; good signs are left out first. */
    static final int MOST = 200;

    static List<Finding> of(
            Collection<Statement> statements,
            List<Account> accounts,
            List<Series> series,
            List<Position> positions,
            List<PendingAdded> added,
            Edits edits) {
        Set<String> ours = statements.stream().map(Statement::id).collect(Collectors.toSet());
        Findings found = new Findings(accounts);
        return Finding.merged(Stream.of(
                                series.stream().flatMap(found::inSeries),
                                Denials.in(series, positions).stream()
                                        .map(denial -> found.quoting(
                                                denial, Objects.requireNonNull(denial.about()), denial.denied())),
                                added.stream()
                                        .map(one -> found.quoting(
                                                one.reason(), one.total().id(), one.others())),
                                edits.withdrawnAmong(positions),
                                Checks.of(accounts).stream().filter(finding -> finding.isAbout(ours)))
                        .flatMap(findings -> findings))
                .stream()
                .sorted(Comparator.comparing(finding -> finding.code().isGoodSign()))
                .limit(MOST)
                .toList();
    }

    private Stream<Finding> inSeries(Series series) {
        return series.steps().stream()
                .flatMap(step -> Stream.ofNullable(step.toStanding()))
                .flatMap(comparison -> comparison.reasons().stream()
                        .filter(reason -> OF_A_SERIES.contains(reason.code()))
                        .map(reason -> of(reason, comparison)));
    }

    private Finding of(Reason reason, Comparison comparison) {
        String about = reason.about();
        List<String> both = List.of(comparison.a(), comparison.b());
        return about == null
                ? new Finding(reason.code(), reason.text(), null, both, places(both))
                : quoting(
                        reason,
                        about,
                        both.stream().filter(id -> !id.equals(about)).toList());
    }

    private Finding quoting(Reason reason, String about, List<String> others) {
        return new Finding(
                reason.code(),
                reason.text(),
                about,
                others,
                places(Stream.concat(Stream.of(about), others.stream()).toList()));
    }

    private List<Quoted> places(List<String> claims) {
        return claims.stream()
                .flatMap(claim -> sentences.getOrDefault(claim, List.of()).stream()
                        .distinct()
                        .sorted(Quoted.ORDER)
                        .limit(MOST_PLACES))
                .toList();
    }
}

package org.counterclaim.dispute.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grades each position by how it is supported (domain reference 3.5), with the evidence in a sentence. Who says it, and of
 * what kind they are, is never looked at; that a party concedes is read from the text's own words.
 */
final class Grading {

    private final Standing standing;
    private final Map<String, String> originOf;
    private final List<Telling> concessions;
    private final Map<String, Statement> statements;
    private final Ties ties;
    private final Support support;
    private final Independents independents;
    private final Names names;
    private final TreeSet<String> unnamed;

    Grading(
            Standing standing,
            Map<String, String> originOf,
            Collection<Telling> tellings,
            Map<String, Statement> statements,
            Ties ties,
            Names names,
            Collection<String> unnamed) {
        this.standing = standing;
        this.originOf = originOf;
        this.statements = statements;
        this.ties = ties;
        this.names = names;
        this.unnamed = new TreeSet<>(unnamed);
        this.support = new Support(standing.comparisons());
        this.independents = new Independents(ties);
        this.concessions = tellings.stream()
                .filter(telling -> telling.concession() != null && isAsserted(telling))
                .sorted(Comparator.comparingLong(Telling::article).thenComparing(Telling::claim))
                .toList();
    }

    Grade.Given of(Position position) {
        Statement statement = position.statement();
        String origin = originOf.getOrDefault(statement.id(), statement.who().party());
        if (unnamed.contains(origin)) {
            return new Grade.Given(Grade.UNGRADED, "Nobody named stands for it.");
        }
        return Stream.of(discounted(statement), accepted(statement), contested(statement, origin))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> byOrigins(statement, origin));
    }

    /** The origins that bear a position out and are independent of each other, its own among them. */
    List<String> originsBearingOut(Statement statement) {
        String own = originOf.getOrDefault(statement.id(), statement.who().party());
        if (unnamed.contains(own)) {
            return List.of();
        }
        List<String> others = others(statement)
                .filter(other -> support.bearsOut(other, statement))
                .flatMap(other -> Optional.ofNullable(originOf.get(other.id())).stream())
                .filter(origin -> ties.areIndependent(own, origin))
                .toList();
        List<String> all = new ArrayList<>(independents.among(others));
        all.add(own);
        all.sort(Comparator.naturalOrder());
        return all;
    }

    private Optional<Grade.Given> discounted(Statement statement) {
        return standing.series().stream()
                .filter(series -> series.party().equals(statement.who().party()))
                .map(Series::current)
                .filter(later -> !later.asserts() && later.isLaterThan(statement) && denies(later, statement))
                .findFirst()
                .map(later -> new Grade.Given(
                        Grade.DISCOUNTED,
                        later.who().source() + " took it back as of " + Wording.day(later.asOf()) + ": \""
                                + later.proposition() + "\"."));
    }

    private static boolean denies(Statement later, Statement statement) {
        Value denied = later.value();
        Value said = statement.value();
        return denied != null && said != null && denied.saysTheSameAs(said);
    }

    private Optional<Grade.Given> accepted(Statement statement) {
        for (Telling telling : concessions) {
            Statement conceded = statements.get(telling.claim());
            if (conceded != null && statement.asserts() && Support.concedes(conceded, statement)) {
                return Optional.of(new Grade.Given(
                        Grade.ACCEPTED_BY_PARTY,
                        conceded.who().source() + " concedes " + Wording.of(conceded) + ": the word is \""
                                + telling.concession() + "\", in article " + telling.article() + "."));
            }
        }
        return Optional.empty();
    }

    private Optional<Grade.Given> contested(Statement statement, String origin) {
        List<String> against = others(statement)
                .filter(other -> support.contradicts(other, statement))
                .flatMap(other -> Optional.ofNullable(originOf.get(other.id())).stream())
                .filter(other -> !other.equals(origin) && !unnamed.contains(other))
                .distinct()
                .sorted()
                .toList();
        if (against.isEmpty()) {
            return Optional.empty();
        }
        List<String> bearing = originsBearingOut(statement);
        String also = bearing.size() > 1 ? " Independent origins that bear it out: " + names.list(bearing) + "." : "";
        return Optional.of(new Grade.Given(Grade.CONTESTED, "Contradicted by " + names.list(against) + "." + also));
    }

    private Grade.Given byOrigins(Statement statement, String origin) {
        List<String> bearing = originsBearingOut(statement);
        if (bearing.size() > 1) {
            return new Grade.Given(
                    Grade.CORROBORATED,
                    bearing.size() + " independent origins bear it out: " + names.list(bearing) + ".");
        }
        return new Grade.Given(
                Grade.SINGLE_ORIGIN,
                "It comes from one origin, " + names.of(origin) + "." + notCounted(statement, origin));
    }

    /** Why others who say the same do not count. */
    private String notCounted(Statement statement, String origin) {
        return others(statement)
                .filter(other -> support.bearsOut(other, statement))
                .flatMap(other -> Optional.ofNullable(originOf.get(other.id())).stream())
                .filter(other -> !other.equals(origin))
                .sorted()
                .findFirst()
                .map(other -> " " + ties.between(origin, other).why())
                .orElse("");
    }

    /** How many independent origins bear out the best supported position. */
    int agreeing() {
        return speaking()
                .mapToInt(statement -> originsBearingOut(statement).size())
                .max()
                .orElse(0);
    }

    /** What each origin stands for now: what others still carry of its earlier words is no word of its own. */
    private Stream<Statement> speaking() {
        Set<String> parties = standing.positions().stream().map(Position::party).collect(Collectors.toSet());
        return standing.positions().stream().map(Position::statement).filter(statement -> {
            String origin =
                    originOf.getOrDefault(statement.id(), statement.who().party());
            return origin.equals(statement.who().party()) || !parties.contains(origin);
        });
    }

    private Stream<Statement> others(Statement statement) {
        return speaking().filter(other -> !other.id().equals(statement.id()));
    }

    private boolean isAsserted(Telling telling) {
        Statement statement = statements.get(telling.claim());
        return statement != null && statement.asserts();
    }
}

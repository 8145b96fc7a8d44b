package org.counterclaim.dispute.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.counterclaim.claim.extract.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What has come after a position that stood at some time: the positions of then and the standing of now in, what is news in
 * words that judge nothing out. A rounding, a repetition and an older figure are no news (domain reference 3.4).
 *
 * @param subject what of then it is news about: "claim 51" for a position, the key of a position that there was not
 * @param said the word that is the news
 */
public record Sequel(Kind kind, String subject, Statement said, String text) {

    /** How it bears on what stood. */
    public enum Kind {
        /** A later or sharper figure, a further one, or the position of a party that had none. */
        NEWER,
        /** The party itself has put its word lower, taken it back or turned it round. */
        REVISED
    }

    /**
     * @param stood ids of the claims that were the positions then
     * @param known whether a claim was on record in the question then, as a position or not
     */
    public static List<Sequel> to(Collection<String> stood, Predicate<String> known, Standing now) {
        Map<String, Series> seriesOf = new LinkedHashMap<>();
        now.series()
                .forEach(series -> series.steps().stream()
                        .filter(step -> !isRepeatOfOrigin(step))
                        .forEach(step -> seriesOf.put(step.statement().id(), series)));
        List<Sequel> all = new ArrayList<>();
        for (String id : stood) {
            Series series = seriesOf.get(id);
            if (series != null) {
                Statement before = statement(series, id);
                after(before, series.current(), now).ifPresent(all::add);
                denialOf(before, known, now).ifPresent(all::add);
                bareDenialBy(before, known, now).ifPresent(all::add);
            }
        }
        Set<String> before = Set.copyOf(stood);
        List<String> parties = stood.stream()
                .flatMap(id -> Optional.ofNullable(seriesOf.get(id)).stream())
                .map(Series::party)
                .toList();
        now.positions().stream()
                .filter(position -> position.series().steps().stream()
                        .noneMatch(step -> before.contains(step.statement().id())))
                .filter(position -> !known.test(position.statement().id()))
                .map(position -> joined(position, parties.contains(position.party())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** A claim that a person linked stands behind the series of its origin and is no word of its own. */
    private static boolean isRepeatOfOrigin(Series.Step step) {
        return step.toStanding() != null && step.toStanding().has(ReasonCode.LINKED_TO_ORIGIN);
    }

    private static Statement statement(Series series, String id) {
        return series.steps().stream()
                .map(Series.Step::statement)
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Sequel> after(Statement before, Statement current, Standing now) {
        if (current.id().equals(before.id())) {
            return Optional.empty();
        }
        Value was = before.value();
        Value is = current.value();
        if (was == null || is == null || !before.asserts() || !current.asserts()) {
            return before.polarity() == current.polarity()
                    ? Optional.empty()
                    : Optional.of(new Sequel(
                            Kind.REVISED,
                            subject(before),
                            current,
                            name(current) + " has turned its word round: " + dated(current) + ", after " + dated(before)
                                    + "."));
        }
        if (is.saysTheSameAs(was) || is.isRoundingOf(was)) {
            return Optional.empty();
        }
        if (was.isRoundingOf(is)) {
            return changesAnything(before, current, now)
                    ? Optional.of(newer(
                            before, current, "is the sharper figure, and stands otherwise to those of the others"))
                    : Optional.empty();
        }
        return isLower(is, was) && current.scope().countsWhatCannotBeUndone()
                ? Optional.of(new Sequel(
                        Kind.REVISED,
                        subject(before),
                        current,
                        name(current) + " has put its figure lower: " + dated(current) + ", after " + dated(before)
                                + "."))
                : Optional.of(newer(before, current, "has come in"));
    }

    private static Sequel newer(Statement before, Statement current, String what) {
        return new Sequel(
                Kind.NEWER,
                subject(before),
                current,
                dated(current) + ", " + what + "; before it stood " + dated(before) + ".");
    }

    /** A sharper wording of one figure is news only where another party's is no longer what it was beside it. */
    private static boolean changesAnything(Statement before, Statement current, Standing now) {
        return now.positions().stream()
                .filter(position -> !position.party().equals(current.who().party()))
                .map(Position::statement)
                .anyMatch(other -> Comparing.compare(before, other).relation()
                        != Comparing.compare(current, other).relation());
    }

    private static boolean isLower(Value is, Value was) {
        return is.floor() != null && was.floor() != null && is.floor().compareTo(was.floor()) < 0;
    }

    /** A party that says later that its own number is not right. */
    private static Optional<Sequel> denialOf(Statement before, Predicate<String> known, Standing now) {
        return now.series().stream()
                .filter(series -> series.kind() == Series.Kind.STANCE
                        && series.party().equals(before.who().party()))
                .flatMap(series -> series.steps().stream())
                .map(Series.Step::statement)
                .filter(said -> said.polarity() == Polarity.DENIES && !known.test(said.id()))
                .filter(said -> !before.isLaterThan(said) && isOfTheNumber(said.value(), before.value()))
                .findFirst()
                .map(said -> new Sequel(
                        Kind.REVISED,
                        subject(before),
                        said,
                        name(said) + " denies it: " + dated(said) + ", after " + dated(before) + "."));
    }

    /**
     * A party with a number that denies something later and names none. It may mean another party's: then it is a further
     * word, and where nobody else has a number it can only be its own.
     */
    private static Optional<Sequel> bareDenialBy(Statement before, Predicate<String> known, Standing now) {
        if (!before.isFigure()) {
            return Optional.empty();
        }
        List<Statement> denials = now.series().stream()
                .filter(series -> series.kind() == Series.Kind.STANCE
                        && series.party().equals(before.who().party()))
                .flatMap(series -> series.steps().stream())
                .map(Series.Step::statement)
                .filter(said -> said.polarity() == Polarity.DENIES && said.value() == null)
                .toList();
        if (denials.stream().anyMatch(said -> known.test(said.id()))) {
            return Optional.empty();
        }
        boolean others = now.positions().stream()
                .map(Position::statement)
                .anyMatch(other -> other.isFigure() && !other.isOfSameParty(before));
        return denials.stream()
                .filter(said -> !before.isLaterThan(said))
                .findFirst()
                .map(said -> new Sequel(
                        others ? Kind.NEWER : Kind.REVISED,
                        subject(before),
                        said,
                        dated(said) + ", is a denial by " + name(said) + " that names no number; before it stood "
                                + dated(before)
                                + (others ? ". Whether it is about that or about another party's is not said." : ".")));
    }

    private static boolean isOfTheNumber(@Nullable Value denied, @Nullable Value given) {
        return denied != null && given != null && denied.saysTheSameAs(given);
    }

    private static Sequel joined(Position position, boolean hasOthers) {
        Statement said = position.statement();
        return new Sequel(
                Kind.NEWER,
                position.key(),
                said,
                dated(said)
                        + (hasOthers
                                ? ", is a further figure of a party that had a position."
                                : ", is the position of a party that had none."));
    }

    private static String subject(Statement statement) {
        return "claim " + statement.id();
    }

    private static String name(Statement statement) {
        return statement.who().source();
    }

    private static String dated(Statement statement) {
        return Wording.of(statement) + ", as of " + Wording.day(statement.asOf());
    }
}

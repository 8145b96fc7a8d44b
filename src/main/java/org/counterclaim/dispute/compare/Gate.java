package org.counterclaim.dispute.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterclaim.claim.figure.Agency;
import org.counterclaim.claim.figure.Cause;
import org.counterclaim.claim.figure.Circumstances;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Identification;
import org.counterclaim.claim.figure.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Whether two figures answer the same question; the reasons are those why not, each naming both sides (domain reference
 * 3.6, step 1). What only one of them states never parts them, but for names: a list of names is a part of a count that
 * does not say who is known by name.
 */
final class Gate {

    /** @param part the statement whose scope is a part of the other's and differs in nothing else; null when neither is */
    record Result(List<Reason> reasons, @Nullable Statement part) {

        boolean isOpen() {
            return reasons.isEmpty();
        }
    }

    private final Statement a;
    private final Statement b;
    private final Scope one;
    private final Scope other;
    private final List<Reason> reasons = new ArrayList<>();

    private Gate(Statement a, Statement b) {
        this.a = a;
        this.b = b;
        this.one = a.scope();
        this.other = b.scope();
    }

    static Result between(Statement a, Statement b) {
        return new Gate(a, b).result();
    }

    private Result result() {
        metric();
        period();
        circumstances(one.circumstances(), other.circumstances());
        boolean sameButForParts = reasons.isEmpty();
        event();
        place();
        population();
        identification();
        boolean nested = sameButForParts && !reasons.isEmpty();
        return new Result(reasons, nested ? part() : null);
    }

    private @Nullable Statement part() {
        return Within.is(one, other) ? a : Within.is(other, one) ? b : null;
    }

    private void metric() {
        if (one.metric() != other.metric()) {
            add(ReasonCode.METRIC_DIFFERS, "is of", String.valueOf(one.metric()), String.valueOf(other.metric()));
        } else if (!Objects.equals(one.unit(), other.unit())) {
            add(ReasonCode.UNIT_DIFFERS, "is in", String.valueOf(one.unit()), String.valueOf(other.unit()));
        }
        if (pending(a) != pending(b)) {
            add(ReasonCode.METRIC_DIFFERS, "is", Wording.investigation(pending(a)), Wording.investigation(pending(b)));
        }
        if (one.future() != other.future()) {
            add(ReasonCode.PROJECTION, "is", Wording.tense(one), Wording.tense(other));
        }
    }

    private void event() {
        Scope.Event here = one.event();
        Scope.Event there = other.event();
        if (here != null && there != null && !here.isSameAs(there)) {
            add(ReasonCode.EVENT_DIFFERS, "is about", Wording.event(here), Wording.event(there));
        }
    }

    private void period() {
        Stretch stated = one.circumstances().period();
        Stretch otherStated = other.circumstances().period();
        if (one.cumulation() != other.cumulation()) {
            add(
                    ReasonCode.PERIOD_DIFFERS,
                    "is",
                    Wording.stretch(one.cumulation()),
                    Wording.stretch(other.cumulation()));
        } else if (differ(stated.from(), otherStated.from())) {
            add(ReasonCode.PERIOD_DIFFERS, "counts from", Wording.day(stated.from()), Wording.day(otherStated.from()));
        } else if (isOfItsDay(one) && !Objects.equals(lastDay(a), lastDay(b))) {
            add(ReasonCode.PERIOD_DIFFERS, "ends on", Wording.day(lastDay(a)), Wording.day(lastDay(b)));
        }
    }

    private void circumstances(Circumstances ofOne, Circumstances ofOther) {
        if (ofOne.agency() != ofOther.agency() && ofOne.agency() != Agency.ANY && ofOther.agency() != Agency.ANY) {
            add(
                    ReasonCode.PERPETRATOR_DIFFERS,
                    "counts what was done by",
                    Wording.agency(ofOne.agency()),
                    Wording.agency(ofOther.agency()));
        }
        if (ofOne.cause() != ofOther.cause() && ofOne.cause() != Cause.ANY && ofOther.cause() != Cause.ANY) {
            add(
                    ReasonCode.CAUSE_DIFFERS,
                    "counts what came of",
                    Wording.cause(ofOne.cause()),
                    Wording.cause(ofOther.cause()));
        }
        if (differ(ofOne.side(), ofOther.side())) {
            add(
                    ReasonCode.POPULATION_DIFFERS,
                    "counts the people of",
                    String.valueOf(ofOne.side()),
                    String.valueOf(ofOther.side()));
        }
    }

    private void place() {
        Scope.Place here = one.place();
        Scope.Place there = other.place();
        if (here != null && there != null && !here.name().equals(there.name())) {
            add(ReasonCode.PLACE_DIFFERS, "is of", here.name(), there.name());
        }
    }

    private void population() {
        if (one.population() != other.population()) {
            add(
                    ReasonCode.POPULATION_DIFFERS,
                    "counts",
                    one.population().name(),
                    other.population().name());
        } else if (one.unnamedPart() || other.unnamedPart()) {
            add(ReasonCode.POPULATION_DIFFERS, "counts", Wording.share(one), Wording.share(other));
        }
    }

    private void identification() {
        Identification named = one.identification();
        Identification otherNamed = other.identification();
        if (named != otherNamed) {
            add(
                    ReasonCode.IDENTIFICATION_DIFFERS,
                    "counts",
                    Wording.identification(named),
                    Wording.identification(otherNamed));
        }
    }

    private void add(ReasonCode code, String verb, String ofA, String ofB) {
        boolean inOrder = Comparing.inOrder(a, b).get(0).equals(a);
        Statement first = inOrder ? a : b;
        Statement second = inOrder ? b : a;
        reasons.add(Reason.of(
                code,
                Wording.of(first) + " " + verb + " " + (inOrder ? ofA : ofB) + ", " + Wording.of(second) + " " + verb
                        + " " + (inOrder ? ofB : ofA) + "."));
    }

    /** What only one of them states parts nothing. */
    private static boolean differ(@Nullable Object stated, @Nullable Object otherStated) {
        return stated != null && otherStated != null && !stated.equals(otherStated);
    }

    private static boolean isOfItsDay(Scope scope) {
        return scope.cumulation() == Cumulation.PERIOD || scope.cumulation() == Cumulation.INCREMENT;
    }

    private static @Nullable LocalDate lastDay(Statement statement) {
        LocalDate stated = statement.scope().circumstances().period().to();
        return stated == null ? statement.asOf() : stated;
    }

    private static boolean pending(Statement statement) {
        return statement.value() != null && statement.value().isPending();
    }
}

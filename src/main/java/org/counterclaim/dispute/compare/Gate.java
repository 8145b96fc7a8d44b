package org.counterclaim.dispute.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Population;
import org.jspecify.annotations.Nullable;

/** Whether two figures answer the same question; the reasons are those why not (domain reference 3.6, step 1). */
final class Gate {

    /** @param part the statement whose scope is a part of the other's and differs in nothing else; null when neither is */
    record Result(List<Reason> reasons, @Nullable Statement part) {

        boolean isOpen() {
            return reasons.isEmpty();
        }
    }

    private final Statement a;
    private final Statement b;
    private final List<Reason> reasons = new ArrayList<>();

    private Gate(Statement a, Statement b) {
        this.a = a;
        this.b = b;
    }

    static Result between(Statement a, Statement b) {
        return new Gate(a, b).result();
    }

    private Result result() {
        metric();
        event();
        period();
        boolean sameButForParts = reasons.isEmpty();
        place();
        population();
        return new Result(reasons, sameButForParts ? part() : null);
    }

    private void metric() {
        Scope one = a.scope();
        Scope other = b.scope();
        if (one.metric() != other.metric()) {
            add(ReasonCode.METRIC_DIFFERS, "is of", String.valueOf(one.metric()), String.valueOf(other.metric()));
        } else if (!Objects.equals(one.unit(), other.unit())) {
            add(ReasonCode.UNIT_DIFFERS, "is in", String.valueOf(one.unit()), String.valueOf(other.unit()));
        }
        if (pending(a) != pending(b)) {
            add(ReasonCode.METRIC_DIFFERS, "is", investigation(a), investigation(b));
        }
        if (one.future() != other.future()) {
            add(ReasonCode.PROJECTION, "is", tense(one), tense(other));
        }
    }

    private void event() {
        Scope.Event one = a.scope().event();
        Scope.Event other = b.scope().event();
        if (one == null || other == null) {
            return;
        }
        boolean elsewhere =
                one.place() != null && other.place() != null && !one.place().equals(other.place());
        if (!one.kind().equals(other.kind()) || elsewhere) {
            add(ReasonCode.EVENT_DIFFERS, "is about", named(one), named(other));
        }
    }

    private void period() {
        Cumulation one = a.scope().cumulation();
        Cumulation other = b.scope().cumulation();
        if (one != other) {
            add(ReasonCode.PERIOD_DIFFERS, "is", stretch(one), stretch(other));
        } else if ((one == Cumulation.PERIOD || one == Cumulation.INCREMENT) && !Objects.equals(a.asOf(), b.asOf())) {
            add(ReasonCode.PERIOD_DIFFERS, "ends on", Wording.day(a.asOf()), Wording.day(b.asOf()));
        }
    }

    private void place() {
        Scope.Place one = a.scope().place();
        Scope.Place other = b.scope().place();
        if (one != null && other != null && !one.name().equals(other.name())) {
            add(ReasonCode.PLACE_DIFFERS, "is of", one.name(), other.name());
        }
    }

    private void population() {
        Population one = a.scope().population();
        Population other = b.scope().population();
        if (one != other) {
            add(ReasonCode.POPULATION_DIFFERS, "counts", one.name(), other.name());
        }
    }

    private @Nullable Statement part() {
        if (reasons.isEmpty()) {
            return null;
        }
        return isWithin(a, b) ? a : isWithin(b, a) ? b : null;
    }

    private static boolean isWithin(Statement part, Statement whole) {
        Scope.Place inner = part.scope().place();
        Scope.Place outer = whole.scope().place();
        Population some = part.scope().population();
        Population all = whole.scope().population();
        boolean placeFits = inner == null
                ? outer == null
                : outer == null || inner.name().equals(outer.name()) || inner.isPartOf(outer);
        return placeFits && (some == all || some.isPartOf(all));
    }

    private void add(ReasonCode code, String verb, String ofA, String ofB) {
        boolean swap = a.id().compareTo(b.id()) > 0;
        Statement first = swap ? b : a;
        Statement second = swap ? a : b;
        reasons.add(Reason.of(
                code,
                Wording.of(first) + " " + verb + " " + (swap ? ofB : ofA) + ", " + Wording.of(second) + " " + verb + " "
                        + (swap ? ofA : ofB) + "."));
    }

    private static boolean pending(Statement statement) {
        return statement.value() != null && statement.value().isPending();
    }

    private static String investigation(Statement statement) {
        return pending(statement) ? "still under investigation" : "not";
    }

    private static String tense(Scope scope) {
        return scope.future() ? "yet to come about" : "a count of what happened";
    }

    private static String stretch(Cumulation cumulation) {
        return switch (cumulation) {
            case CUMULATIVE -> "a running total";
            case INCREMENT -> "an addition to an earlier count";
            case PERIOD -> "the count of a stated period";
            case INCIDENT -> "the count of one incident";
        };
    }

    private static String named(Scope.Event event) {
        return event.place() == null ? event.kind() : event.kind() + " in " + event.place();
    }
}

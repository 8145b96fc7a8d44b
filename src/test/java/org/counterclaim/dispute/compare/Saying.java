package org.counterclaim.dispute.compare;

import java.time.LocalDate;
import java.util.Set;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.Agency;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.Cause;
import org.counterclaim.claim.figure.Circumstances;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Identification;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.claim.figure.Stretch;
import org.jspecify.annotations.Nullable;

/** A statement for tests that reads as a sentence: {@code says("Tehran", moreThan(3000)).on(3, 2)}. */
record Saying(
        String id,
        Statement.Who who,
        Polarity polarity,
        String proposition,
        Scope scope,
        @Nullable Value value,
        @Nullable LocalDate asOf,
        AsOfBasis basis) {

    private static final Scope DEATHS = new Scope(
            Metric.KILLED,
            "PERSON",
            Population.ALL,
            new Scope.Event("protest", "Iran"),
            new Scope.Place("Iran", Set.of()),
            Cumulation.CUMULATIVE,
            false,
            Circumstances.UNSTATED);

    static Saying says(String party, Value value) {
        return new Saying(
                party + " " + value.surface() + " " + value.basis(),
                new Statement.Who(party, party, SourceType.NGO, true),
                Polarity.ASSERTS,
                value.surface() + " were killed",
                DEATHS,
                value,
                null,
                AsOfBasis.STATED);
    }

    static Saying says(String party, Polarity polarity, String proposition) {
        return new Saying(
                party + " " + polarity + " " + proposition,
                new Statement.Who(party, party, SourceType.NGO, true),
                polarity,
                proposition,
                DEATHS,
                null,
                null,
                AsOfBasis.PUBLICATION_DATE);
    }

    Saying on(int day, int month) {
        LocalDate date = LocalDate.of(2026, month, day);
        return new Saying(id + " " + date, who, polarity, proposition, scope, value, date, AsOfBasis.STATED);
    }

    Saying publishedOn(int day, int month) {
        LocalDate date = LocalDate.of(2026, month, day);
        return new Saying(id + " " + date, who, polarity, proposition, scope, value, date, AsOfBasis.PUBLICATION_DATE);
    }

    Saying through(String source) {
        return by(new Statement.Who(who.party(), source, who.type(), who.known()));
    }

    Saying asA(SourceType type) {
        return by(new Statement.Who(who.party(), who.source(), type, who.known()));
    }

    Saying fromNobodyInParticular() {
        return by(new Statement.Who(who.party(), who.source(), SourceType.UNNAMED, false));
    }

    Saying as(CountBasis basis) {
        Value old = java.util.Objects.requireNonNull(value);
        Value changed = new Value(
                old.surface(), old.operator(), old.hard(), old.soft(), old.conservativeLow(), old.sharp(), basis);
        return new Saying(id + " " + basis, who, polarity, proposition, scope, changed, asOf, this.basis);
    }

    Saying denied() {
        return new Saying(id + " denied", who, Polarity.DENIES, proposition, scope, value, asOf, basis);
    }

    Saying of(Population population) {
        return in(new Scope(
                scope.metric(),
                scope.unit(),
                population,
                scope.event(),
                scope.place(),
                scope.cumulation(),
                scope.future(),
                scope.circumstances()));
    }

    Saying counting(Metric metric, String unit) {
        return in(new Scope(
                metric,
                unit,
                scope.population(),
                scope.event(),
                scope.place(),
                scope.cumulation(),
                scope.future(),
                scope.circumstances()));
    }

    Saying during(Cumulation cumulation) {
        return in(new Scope(
                scope.metric(),
                scope.unit(),
                scope.population(),
                scope.event(),
                scope.place(),
                cumulation,
                scope.future(),
                scope.circumstances()));
    }

    Saying about(String kind) {
        return in(new Scope(
                scope.metric(),
                scope.unit(),
                scope.population(),
                new Scope.Event(kind, "Iran"),
                scope.place(),
                scope.cumulation(),
                scope.future(),
                scope.circumstances()));
    }

    Saying at(String place, String... within) {
        return in(new Scope(
                scope.metric(),
                scope.unit(),
                scope.population(),
                scope.event(),
                new Scope.Place(place, Set.of(within)),
                scope.cumulation(),
                scope.future(),
                scope.circumstances()));
    }

    Saying inEvent(String id, String... within) {
        return in(new Scope(
                scope.metric(),
                scope.unit(),
                scope.population(),
                new Scope.Event("protest", "Iran", id, Set.of(within)),
                scope.place(),
                scope.cumulation(),
                scope.future(),
                scope.circumstances()));
    }

    Saying doneBy(Agency agency) {
        Circumstances old = scope.circumstances();
        return in(
                scope.stating(new Circumstances(agency, old.cause(), old.identification(), old.period(), old.side())));
    }

    Saying from(Cause cause) {
        Circumstances old = scope.circumstances();
        return in(
                scope.stating(new Circumstances(old.agency(), cause, old.identification(), old.period(), old.side())));
    }

    Saying being(Identification identification) {
        Circumstances old = scope.circumstances();
        return in(
                scope.stating(new Circumstances(old.agency(), old.cause(), identification, old.period(), old.side())));
    }

    Saying ofTheSideOf(String side) {
        Circumstances old = scope.circumstances();
        return in(
                scope.stating(new Circumstances(old.agency(), old.cause(), old.identification(), old.period(), side)));
    }

    Saying since(LocalDate first) {
        Circumstances old = scope.circumstances();
        return in(scope.stating(new Circumstances(
                old.agency(), old.cause(), old.identification(), new Stretch(first, null), old.side())));
    }

    Saying asAnUnnamedPart() {
        return in(scope.asUnnamedPart());
    }

    Saying projected() {
        return in(new Scope(
                scope.metric(),
                scope.unit(),
                scope.population(),
                scope.event(),
                scope.place(),
                scope.cumulation(),
                true,
                scope.circumstances()));
    }

    Statement now() {
        return new Statement(id, who, polarity, proposition, scope, value, asOf, basis);
    }

    private Saying in(Scope other) {
        return new Saying(id + " " + other.hashCode(), who, polarity, proposition, other, value, asOf, basis);
    }

    private Saying by(Statement.Who other) {
        return new Saying(id + " " + other.source(), other, polarity, proposition, scope, value, asOf, basis);
    }
}

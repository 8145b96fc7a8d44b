package org.counterclaim.claim.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.figure.PeriodReader.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads what limits a count beyond metric, population and place, from words that speak of all of those counted: who did
 * it, by what cause, known by name or not, over which time (domain reference 3.2). Whose people they are is left to the
 * reader of the whole story, who knows the names of countries.
 */
final class CircumstancesReader {

    /**
     * @param closed the count is of a time with a stated end, and no running total
     * @param rules why, one sentence each
     */
    record Limits(Circumstances circumstances, boolean closed, List<String> rules) {

        static final Limits NONE = new Limits(Circumstances.UNSTATED, false, List.of());
    }

    private final AgencyReader agencies = new AgencyReader();
    private final CauseReader causes = new CauseReader();
    private final IdentificationReader identifications = new IdentificationReader();
    private final PeriodReader periods = new PeriodReader();
    private final Horizon horizon = new Horizon();

    /**
     * @param whole what limits the count that this one is a part of; {@link Limits#NONE} for none
     * @param from the first piece that speaks of this figure alone, to: the piece after the last
     * @param asOf the day up to which it counts, from which "the past week" reaches back
     */
    Limits read(
            Statement statement,
            Reading reading,
            Counted counted,
            Limits whole,
            int from,
            int to,
            @Nullable LocalDate asOf,
            FigureContext context) {
        List<String> rules = new ArrayList<>();
        Circumstances above = whole.circumstances();
        Agency agency = or(agencies.read(statement, reading, counted), above.agency(), rules);
        Cause cause = or(causes.read(statement, reading, counted), above.cause(), rules);
        Identification identification =
                or(identifications.read(statement, reading, from, to), Identification.MIXED, rules);
        Told<Period> stated = periods.read(statement, reading, counted, from, to, context);
        Told<Integer> recent = stated == null ? horizon.recentDays(statement.tokens(), from, to) : null;
        Stretch period = above.period();
        boolean closed = whole.closed();
        if (stated != null) {
            rules.add(stated.rule());
            period = stated.what().stretch();
            // a sum that is dated is still the sum: "had budgeted 4 billion in 2009"
            closed = stated.what().closed() && counted.metric().countsPeople();
        } else if (recent != null) {
            rules.add(recent.rule());
            period = asOf == null ? Stretch.UNSTATED : new Stretch(asOf.minusDays(recent.what()), asOf);
            closed = true;
        }
        return new Limits(new Circumstances(agency, cause, identification, period, null), closed, rules);
    }

    private static <T> T or(@Nullable Told<T> told, T otherwise, List<String> rules) {
        if (told == null) {
            return otherwise;
        }
        rules.add(told.rule());
        return told.what();
    }
}

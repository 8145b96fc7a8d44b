package org.counterclaim.dispute;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.StoredFigure;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;

/** Words the question that a claim answers: a claim in, a question in English out, which a person may edit. */
final class Question {

    /** Such numbers are kept apart from those of sources, because nobody knows whether they are theirs. */
    private static final String BY_OUTLETS = ", as outlets say without a source";

    private Question() {}

    static String askedBy(Claim claim) {
        return askedBy(claim, DisputeScope.of(claim));
    }

    static String askedBy(Claim claim, DisputeScope scope) {
        StoredFigure figure = claim.figure();
        if (figure == null) {
            return Proposition.asked(claim.proposition(), claim.source().name());
        }
        String own = FigurePlacing.isAttributed(claim) ? "" : BY_OUTLETS;
        if (scope.needsSubject()) {
            String asked = Proposition.askedForFigure(claim.proposition(), figure.surface());
            return asked.endsWith("?") ? asked.substring(0, asked.length() - 1) + own + "?" : asked + own;
        }
        String more = scope.cumulation() == Cumulation.INCREMENT ? "more " : "";
        return "How many " + more + whoWas(figure, scope) + where(scope, figure.metric()) + during(scope)
                + around(figure) + own + "?";
    }

    private static String whoWas(StoredFigure figure, DisputeScope scope) {
        Metric metric = figure.metric();
        boolean future = figure.future();
        if (metric == Metric.OTHER_COUNT) {
            return counted(figure, scope) + (future ? "will there be" : "were there");
        }
        String were = future ? " will be " : " were ";
        return people(scope)
                + switch (metric) {
                    case MISSING -> future ? " will be missing" : " are missing";
                    case ATTENDANCE -> future ? " will attend" : " attended";
                    case CASUALTIES -> were + "killed or injured";
                    case SERIOUSLY_INJURED -> were + "seriously injured";
                    default -> were + metric.name().toLowerCase(Locale.ROOT);
                };
    }

    /** Without a noun, "how many" alone asks for it. */
    private static String counted(StoredFigure figure, DisputeScope scope) {
        if (figure.unit().equals("PERSON")) {
            return people(scope) + " ";
        }
        return figure.unit().isBlank() ? "" : figure.unit().strip() + " ";
    }

    /** "soldiers of Dorn", "people on the side of Dorn" */
    private static String people(DisputeScope scope) {
        String people = people(scope.population());
        if (scope.side() == null) {
            return people;
        }
        return people + (scope.population() == Population.ALL ? " on the side of " : " of ") + scope.side();
    }

    private static String people(Population population) {
        return switch (population) {
            case ALL -> "people";
            case UNKNOWN_STATUS -> "people of unknown status";
            case CIVILIAN -> "civilians";
            case PROTESTER -> "protesters";
            case BYSTANDER -> "bystanders";
            case JOURNALIST -> "journalists";
            case MEDIC -> "medics";
            case SECURITY_FORCES -> "members of the security forces";
            case POLICE -> "police officers";
            case MILITARY -> "soldiers";
            case GOVERNMENT_AFFILIATED -> "people affiliated with the government";
            case ARMED_GROUP -> "members of armed groups";
            case CHILD_U18 -> "children";
            case ADULT -> "adults";
            case WOMEN -> "women";
            case MEN -> "men";
        };
    }

    private static String where(DisputeScope scope, Metric metric) {
        String kind = scope.eventKind();
        String in = switch (metric) {
            // these happen because of an event, often long after it
            case RELEASED, SENTENCED, EXECUTED -> " in connection with ";
            case ATTENDANCE -> " ";
            default -> " in ";
        };
        String event = kind == null || scope.isOfVagueEvent() ? "" : in + Words.event(kind);
        String of = scope.eventPlace();
        String place = scope.place() == null ? of : scope.place();
        boolean elsewhere = place != null && of != null && !event.isEmpty() && !Site.areNested(place, of);
        return (elsewhere ? " in " + place : "") + event + (place == null ? "" : " in " + (elsewhere ? of : place));
    }

    /** Of two marches of one protest, which is told by the day. */
    private static String around(StoredFigure figure) {
        LocalDate day = figure.asOf();
        return EventKinds.daysApart(figure.metric()) == null || day == null
                ? ""
                : " around " + day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    }

    private static String during(DisputeScope scope) {
        boolean total = scope.cumulation() != Cumulation.PERIOD && scope.cumulation() != Cumulation.INCREMENT;
        if (total) {
            return "";
        }
        return scope.countedOn() == null ? " in a period of its own" : " in the period up to " + scope.countedOn();
    }
}

package org.counterclaim.dispute;

import java.util.Locale;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.StoredFigure;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;

/** Words the question that a claim answers: a claim in, a question in English out, which a person may edit. */
final class Question {

    private Question() {}

    static String askedBy(Claim claim) {
        return askedBy(claim, DisputeScope.of(claim));
    }

    static String askedBy(Claim claim, DisputeScope scope) {
        StoredFigure figure = claim.figure();
        if (figure == null) {
            return Proposition.asked(claim.proposition(), claim.source().name());
        }
        if (scope.needsSubject()) {
            return Proposition.askedForFigure(claim.proposition(), figure.surface());
        }
        return "How many " + whoWas(figure) + where(scope, figure.metric())
                + (scope.countedOn() == null ? "" : on(scope)) + "?";
    }

    private static String whoWas(StoredFigure figure) {
        Metric metric = figure.metric();
        boolean future = figure.future();
        if (metric == Metric.OTHER_COUNT) {
            return counted(figure) + (future ? "will there be" : "were there");
        }
        String were = future ? " will be " : " were ";
        return people(figure.population())
                + switch (metric) {
                    case MISSING -> future ? " will be missing" : " are missing";
                    case ATTENDANCE -> future ? " will attend" : " attended";
                    case CASUALTIES -> were + "killed or injured";
                    case SERIOUSLY_INJURED -> were + "seriously injured";
                    default -> were + metric.name().toLowerCase(Locale.ROOT);
                };
    }

    /** Without a noun, "how many" alone asks for it. */
    private static String counted(StoredFigure figure) {
        if (figure.unit().equals("PERSON")) {
            return people(figure.population()) + " ";
        }
        return figure.unit().isBlank() ? "" : figure.unit().strip() + " ";
    }

    private static String people(Population population) {
        return switch (population) {
            case ALL, UNKNOWN_STATUS -> "people";
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
        String place = scope.place() == null ? scope.eventPlace() : scope.place();
        return event + (place == null ? "" : " in " + place);
    }

    private static String on(DisputeScope scope) {
        return " in the period up to " + scope.countedOn();
    }
}

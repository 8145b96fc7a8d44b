package org.counterclaim.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a verdict stands before the gate of its policy (domain reference 2.1): its content, what stands behind it and the gate
 * in; what has to be there before it is published, and what would be good, out.
 *
 * @param missing what its outcome rests on or its policy demands, and it does not have
 * @param advice what the code of principles asks for and this policy does not demand
 */
@Schema(name = "VerdictGate")
public record GateReading(List<Demand> missing, List<Demand> advice) {

    /** They say themselves that there is no second origin, or are about one source alone. */
    private static final Set<Outcome> OF_ONE_ORIGIN =
            Set.of(Outcome.UNVERIFIED, Outcome.CONSISTENT, Outcome.INTERNALLY_INCONSISTENT);

    private static final int PRINCIPLE = 2;

    public GateReading {
        missing = List.copyOf(missing);
        advice = List.copyOf(advice);
    }

    static GateReading of(Content content, Gate gate, Backing backing) {
        List<Demand> missing = new ArrayList<>();
        List<Demand> advice = new ArrayList<>();
        origins(content, gate, backing, missing, advice);
        if (isOneSided(content, backing)) {
            (gate.bothSides() ? missing : advice)
                    .add(
                            new Demand(
                                    "bothSides",
                                    "Show evidence for and against, or say in bothSidesConsidered what speaks on the other side."));
        }
        if (isNobodyAsked(content)) {
            (gate.contact() ? missing : advice)
                    .add(new Demand(
                            "contact",
                            "Ask those whose claim is rated and note it in claimantContacts, or say in"
                                    + " notContactedBecause why nobody was asked."));
        }
        isThere(content, backing, missing);
        if (!content.evidence().isEmpty() && content.evidence().stream().noneMatch(Evidence::primary)) {
            advice.add(new Demand("primary", "No piece of evidence is the first-hand record. Is there one?"));
        }
        return new GateReading(missing, advice);
    }

    /**
     * With the other verdicts on the question.
     *
     * @param demanded whether none of them may stand
     */
    GateReading beside(List<Beside> others, boolean demanded) {
        List<Demand> wanted = new ArrayList<>(missing);
        List<Demand> good = new ArrayList<>(advice);
        others.stream()
                .filter(Beside::stands)
                .findFirst()
                .ifPresent(other -> (demanded ? wanted : good)
                        .add(new Demand(
                                "otherVerdict",
                                "Readers would find two answers: there is " + other.words()
                                        + ". Correct that one instead, or withdraw it.")));
        others.stream()
                .filter(other -> !other.stands())
                .findFirst()
                .ifPresent(other -> good.add(new Demand(
                        "otherDraft", "Somebody else is at the same question: there is " + other.words() + ".")));
        return new GateReading(wanted, good);
    }

    /** With what the outcome itself rests on. */
    GateReading and(Grounds grounds) {
        List<Demand> all = new ArrayList<>(grounds.missing());
        all.addAll(missing);
        return new GateReading(all, advice);
    }

    private static void origins(
            Content content, Gate gate, Backing backing, List<Demand> missing, List<Demand> advice) {
        Outcome outcome = content.outcome();
        boolean asked = outcome == null || !OF_ONE_ORIGIN.contains(outcome);
        if (!asked || !content.diligence().singleSourceJustification().isBlank()) {
            return;
        }
        int origins = backing.origins().size();
        if (origins < gate.origins()) {
            missing.add(new Demand("origins", tooFew(backing, gate.origins())));
        } else if (origins < PRINCIPLE) {
            advice.add(new Demand("origins", tooFew(backing, PRINCIPLE)));
        }
    }

    private static String tooFew(Backing backing, int wanted) {
        String behind = backing.origins().isEmpty()
                ? "No independent origin stands"
                : backing.origins().size() == 1
                        ? "One independent origin stands"
                        : backing.origins().size() + " independent origins stand";
        String names = backing.origins().isEmpty() ? "" : " (" + String.join(", ", backing.origins()) + ")";
        return behind + " behind it" + names + ", and " + wanted
                + " are asked for: rate a position of, or add evidence from, somebody who does not rely on the same"
                + " source, or say in singleSourceJustification why one has to do.";
    }

    private static boolean isOneSided(Content content, Backing backing) {
        if (!content.diligence().bothSidesConsidered().isBlank()
                || (content.outcome() == Outcome.UNVERIFIED
                        && content.evidence().isEmpty())) {
            return false;
        }
        Set<Stance> stances = Set.copyOf(
                content.evidence().stream().map(Evidence::stance).distinct().toList());
        boolean both = stances.contains(Stance.SUPPORTS) && stances.contains(Stance.REFUTES);
        return !both && !(stances.contains(Stance.CONTEXT) && backing.contested());
    }

    private static boolean isNobodyAsked(Content content) {
        return !content.ratings().isEmpty()
                && content.diligence().contacts().isEmpty()
                && content.diligence().notContactedBecause().isBlank();
    }

    private static void isThere(Content content, Backing backing, List<Demand> missing) {
        for (int place : backing.redacted()) {
            missing.add(new Demand(
                    "redacted",
                    "The capture of evidence " + place
                            + " was redacted, so that nobody can check it. Capture it again, or take the piece out."));
        }
        for (int i = 0; i < content.evidence().size(); i++) {
            if (content.evidence().get(i).isExcerptMissing()) {
                missing.add(new Demand(
                        "excerpt",
                        "The excerpt of evidence " + (i + 1)
                                + " does not stand in its capture, word for word and number for number. Quote what"
                                + " stands there, or leave the excerpt empty."));
            }
        }
    }
}

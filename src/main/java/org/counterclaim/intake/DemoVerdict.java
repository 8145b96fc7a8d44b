package org.counterclaim.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.verdict.Content;
import org.counterclaim.verdict.Evidence;
import org.counterclaim.verdict.Flag;
import org.counterclaim.verdict.Flags;
import org.counterclaim.verdict.NonRating;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.Rating;
import org.counterclaim.verdict.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A verdict of the demo newsroom, before it knows which dispute it judges.
 *
 * @param article the article by which the dispute is found, with the metric that it is about
 * @param flagged the party whose rating carries the flag
 */
record DemoVerdict(
        String article,
        Metric metric,
        Outcome outcome,
        String summary,
        String wording,
        String flagged,
        @Nullable Flag flag,
        List<Evidence> evidence) {

    static final DemoVerdict DEATH_TOLL = new DemoVerdict(
            "05-iran-more-than-3000.txt",
            Metric.KILLED,
            Outcome.DISPUTED,
            "The government offers its number as complete; it is as of 21 January and has not changed since. A rights"
                    + " group that confirms case by case had already documented more deaths on that day, and counts on."
                    + " Neither list could be checked by an independent party.",
            "Iran's government puts the number of people killed in the protests at 3,117 as of 21 January 2026; the Human"
                    + " Rights Activists News Agency, a US-based group, had confirmed 6,854 deaths by 3 February. Neither"
                    + " figure has been independently verified.",
            "Government of Iran",
            Flag.BELOW_DOCUMENTED_MINIMUM,
            List.of(
                    new Evidence(
                            "https://harbourpress.example/world/iran-foundation-first-official-total",
                            "put the total number of people killed in the protests at 3,117",
                            Stance.SUPPORTS,
                            false),
                    new Evidence(
                            "https://meridianwire.example/2026/02/03/iran-toll-still-in-dispute",
                            "it had confirmed 6,854 deaths",
                            Stance.REFUTES,
                            false),
                    new Evidence(
                            "https://northline.example/news/2026-02-05-iran-presidency-publishes-names",
                            "The list contains 2,986 names",
                            Stance.CONTEXT,
                            false)));

    static final DemoVerdict CONCERT_HALL = new DemoVerdict(
            "08-aldermoor-concert-hall-auditors.txt",
            Metric.AMOUNT,
            Outcome.DISPUTED,
            "The council's bill and the auditors' report differ by half.",
            "Aldermoor's council says that its concert hall cost 86 million euros; the regional audit office puts the total"
                    + " cost at 131.4 million.",
            "",
            null,
            List.of(
                    new Evidence(
                            "https://aldermoor-chronicle.example/city/concert-hall-final-bill",
                            "The council said the sum covered the hall, the foyer and the square in front of the entrance.",
                            Stance.CONTEXT,
                            true),
                    new Evidence(
                            "https://northline.example/regions/2026-02-02-aldermoor-hall-auditors",
                            "the council had left out the repair of the quay wall, the interest on a loan and the purchase"
                                    + " of the land",
                            Stance.CONTEXT,
                            false)));

    static final DemoVerdict CONCERT_HALL_CORRECTED = new DemoVerdict(
            CONCERT_HALL.article(),
            Metric.AMOUNT,
            Outcome.SCOPE_MISMATCH,
            "The two figures answer different questions. The council counts the building and the square; the auditors add"
                    + " the quay wall, the land and the interest on a loan. Each is right about what it covers.",
            "Aldermoor's council says that its concert hall cost 86 million euros; the regional audit office, which"
                    + " includes the quay wall, the land and the interest on a loan, puts the total at 131.4 million.",
            "",
            null,
            CONCERT_HALL.evidence());

    static final String CONCERT_HALL_WAS_WRONG_BECAUSE =
            "The first version set the two figures against each other without saying that they cover different things.";

    /** @param claims the current claim of each party */
    Content about(Map<String, Long> claims) {
        List<Rating> ratings = new ArrayList<>();
        claims.forEach((party, claim) -> ratings.add(new Rating(
                claim,
                null,
                outcome == Outcome.SCOPE_MISMATCH ? NonRating.UNPROVEN : NonRating.DISPUTED,
                flag != null && party.equals(flagged) ? new Flags(Set.of(flag)) : Flags.NONE)));
        return new Content(outcome, summary, wording, ratings, evidence);
    }
}

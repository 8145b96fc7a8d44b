package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the dispute that a claim without a number answers: one about the same event in nearly the same words. A claim
 * that says the same as those of two disputes makes them one, so that the order of arrival does not matter.
 */
@ApplicationScoped
class WordPlacing {

    private static final int ENOUGH_WORDS = 2;

    private final Members members;
    private final ClaimWords words;
    private final DenialPlacing denials;
    private final DisputesConfig config;

    WordPlacing(Members members, ClaimWords words, DenialPlacing denials, DisputesConfig config) {
        this.members = members;
        this.words = words;
        this.denials = denials;
        this.config = config;
    }

    /** A claim on record whose words are alike. */
    private record Alike(DisputeClaim member, double similarity, boolean same) {

        Dispute dispute() {
            return member.dispute();
        }
    }

    Placement of(Asked asked) {
        if (DenialPlacing.isOfToll(asked.claim())) {
            return denials.of(asked);
        }
        List<Alike> alike = alike(asked);
        List<Alike> same = alike.stream().filter(Alike::same).toList();
        List<Dispute> homes = homes(same);
        if (homes.isEmpty()) {
            return Placement.alone("No dispute asks this yet.", guesses(alike));
        }
        Dispute home = homes.get(0);
        String said = same.stream()
                .filter(one -> one.dispute().id() == home.id())
                .findFirst()
                .map(one -> one.member().claim().proposition())
                .orElse("");
        return new Placement(
                home,
                "Says in nearly the same words, of the same event, what \"" + said + "\" says.",
                List.of(),
                homes.subList(1, homes.size()));
    }

    private List<Alike> alike(Asked asked) {
        Bucket bucket = Bucket.of(asked);
        Gist gist = Gist.of(asked.claim().proposition());
        Map<Long, LocalDate> near =
                words.near(bucket.name(), bucket.words(), bucket.day(), config.sameEventWithinDays()).stream()
                        .collect(Collectors.toMap(ClaimWords.Near::claimId, ClaimWords.Near::day));
        List<Alike> alike = new ArrayList<>();
        for (DisputeClaim member : members.ofClaims(near.keySet())) {
            LocalDate day = near.getOrDefault(member.claim().id(), bucket.day());
            Gist other = Gist.of(member.claim().proposition());
            double similarity = gist.similarityTo(other);
            if (!DenialPlacing.isOfToll(member.claim()) && similarity >= config.alikeWords()) {
                boolean same = isTheSame(gist, other, similarity)
                        && mayBeOfOneEvent(asked, bucket.day(), member.dispute().scope(), day);
                alike.add(new Alike(member, similarity, same));
            }
        }
        alike.sort(Comparator.comparing(Alike::similarity).reversed());
        return alike;
    }

    private boolean isTheSame(Gist one, Gist other, double similarity) {
        return similarity >= config.sameWords()
                && Gist.share(one, other).size() >= ENOUGH_WORDS
                && one.hasSameNumbers(other);
    }

    private boolean mayBeOfOneEvent(Asked asked, LocalDate day, DisputeScope other, LocalDate otherDay) {
        String family = asked.scope().eventFamily();
        int days = family == null
                ? config.sameEventWithinDays()
                : EventKinds.daysApart(family, config.sameEventWithinDays());
        return asked.scope().mayBeOfSameEventAs(other) && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= days;
    }

    /** What people work on comes first, then what asks for no number, then the oldest. */
    private static List<Dispute> homes(Collection<Alike> same) {
        Map<Long, Dispute> disputes = new LinkedHashMap<>();
        same.forEach(one -> disputes.putIfAbsent(one.dispute().id(), one.dispute()));
        List<Dispute> homes = disputes.values().stream()
                .sorted(Comparator.comparing(
                                (Dispute dispute) -> dispute.scope().metric() != null)
                        .thenComparing(Dispute::isUntouched)
                        .thenComparing(Dispute::firstDay, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Dispute::id))
                .toList();
        boolean words = !homes.isEmpty() && homes.get(0).scope().metric() == null;
        return words
                ? homes.stream().filter(home -> home.scope().metric() == null).toList()
                : homes.stream().limit(1).toList();
    }

    private static List<Placement.Guess> guesses(List<Alike> alike) {
        Map<Long, Dispute> disputes = new LinkedHashMap<>();
        alike.forEach(one -> disputes.putIfAbsent(one.dispute().id(), one.dispute()));
        return disputes.values().stream()
                .limit(Placement.MOST_GUESSES)
                .map(dispute -> new Placement.Guess(
                        dispute, "The words are alike, but not enough to be sure that they say the same."))
                .toList();
    }
}

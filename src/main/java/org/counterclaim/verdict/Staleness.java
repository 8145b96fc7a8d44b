package org.counterclaim.verdict;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.dispute.compare.Comparison;
import org.counterclaim.dispute.compare.Comparison.Overruled;
import org.counterclaim.dispute.compare.Sequel;
import org.counterclaim.dispute.compare.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What has come after a published verdict: the basis that it was signed on and what stands now in, the reasons why it is
 * stale out. Hangs on nothing else, so that what arrives in another order or comes twice gives the same reasons.
 */
final class Staleness {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Staleness() {}

    /**
     * One reason.
     *
     * @param subject what of the verdict it is about; there is one reason of a code for each
     * @param cause what gave it: with another cause it is news, also to somebody who has acknowledged the last one
     * @param claim the claim that it speaks of
     * @param since when it arose, where that is not when it was found
     */
    record Reason(
            StaleCode code,
            String subject,
            String cause,
            String text,
            @Nullable Long claim,
            @Nullable Instant since) {}

    /**
     * What the verdict was signed on.
     *
     * @param claims all claims that were in the dispute then, positions or not
     * @param links the claim that each was linked to as its origin
     */
    record Then(
            Basis basis,
            Instant cutoff,
            Set<Long> claims,
            Map<Long, Long> links,
            @Nullable LocalDate reviewBy) {}

    /**
     * What stands now.
     *
     * @param links the claim that each claim of the dispute is linked to as its origin
     * @param changes what became of the articles that the verdict quotes, oldest first
     * @param takenBack the positions whose source took them back since, by articles that tell so
     */
    record Now(
            Standing standing,
            Set<Long> claims,
            Map<Long, Long> links,
            List<Changed> changes,
            List<TakenBack.Place> takenBack,
            LocalDate today) {}

    /** A quoted article says otherwise than before; {@code text} is a sentence. */
    record Changed(long claim, long change, String text) {}

    static List<Reason> of(Then then, Now now) {
        List<Reason> reasons = new ArrayList<>();
        sequels(then, now).forEach(reasons::add);
        takenBack(then, now).forEach(reasons::add);
        then.basis().positions().forEach(position -> byHand(position, then, now).forEach(reasons::add));
        overruled(then, now).forEach(reasons::add);
        changed(now).forEach(reasons::add);
        reviewBy(then, now).forEach(reasons::add);
        Map<List<Object>, Reason> once = new LinkedHashMap<>();
        reasons.forEach(reason -> once.putIfAbsent(List.of(reason.code(), reason.subject()), reason));
        return List.copyOf(once.values());
    }

    private static Stream<Reason> sequels(Then then, Now now) {
        List<String> stood = then.basis().positions().stream()
                .filter(Basis.Position::current)
                .map(position -> String.valueOf(position.claimId()))
                .toList();
        return Sequel.to(stood, id -> then.claims().contains(Long.valueOf(id)), now.standing()).stream()
                .map(sequel -> new Reason(
                        sequel.kind() == Sequel.Kind.NEWER ? StaleCode.NEWER_FIGURE : StaleCode.SOURCE_REVISED,
                        subject(sequel.subject()),
                        "claim " + sequel.said().id(),
                        sequel.text(),
                        Long.valueOf(sequel.said().id()),
                        null));
    }

    /** The key of a position holds names of any length. */
    private static String subject(String told) {
        return told.startsWith("claim ")
                ? told
                : "position " + UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Reason> takenBack(Then then, Now now) {
        return then.basis().positions().stream()
                .flatMap(position -> now.takenBack().stream()
                        .filter(place -> place.claim() == position.claimId())
                        .map(place -> revised(
                                "claim " + place.claim(),
                                "taken back in appearance " + place.appearance(),
                                words(position) + " is told to have been taken back: it stands beside \u201c"
                                        + place.cue() + "\u201d in the article \"" + place.title() + "\".",
                                place.claim())));
    }

    /** What people decided about a claim since, as far as it stands. */
    private static Stream<Reason> byHand(Basis.Position position, Then then, Now now) {
        long claim = position.claimId();
        if (!now.claims().contains(claim)) {
            return Stream.of(revised(
                    "claim " + claim,
                    "moved",
                    words(position) + " was moved out of this question: it answers another one.",
                    claim));
        }
        Long origin = now.links().get(claim);
        return origin == null || Objects.equals(origin, then.links().get(claim))
                ? Stream.empty()
                : Stream.of(revised(
                        "claim " + claim,
                        "linked to " + origin,
                        words(position) + " was linked to claim " + origin + " as its origin, which it only repeats.",
                        claim));
    }

    private static Stream<Reason> overruled(Then then, Now now) {
        Set<String> judged = then.basis().positions().stream()
                .map(position -> String.valueOf(position.claimId()))
                .collect(Collectors.toSet());
        return now.standing().comparisons().stream()
                .filter(comparison -> judged.contains(comparison.a()) && judged.contains(comparison.b()))
                .flatMap(comparison -> Stream.ofNullable(comparison.overruled())
                        .filter(by -> by.at().isAfter(then.cutoff()))
                        .map(by -> overruled(comparison, by, then.basis())));
    }

    private static Reason overruled(Comparison comparison, Overruled by, Basis basis) {
        long a = Long.parseLong(comparison.a());
        long b = Long.parseLong(comparison.b());
        return revised(
                "pair " + Math.min(a, b) + " " + Math.max(a, b),
                "overruled at " + by.at(),
                "The comparison of " + basis.sourceOf(a) + " and " + basis.sourceOf(b) + " was decided anew: "
                        + comparison.relation() + " instead of " + by.machineRelation() + ".",
                null);
    }

    private static Stream<Reason> changed(Now now) {
        return now.changes().stream()
                .collect(Collectors.toMap(Changed::claim, change -> change, (earlier, later) -> later))
                .values()
                .stream()
                .sorted((one, other) -> Long.compare(one.claim(), other.claim()))
                .map(change -> new Reason(
                        StaleCode.ARTICLE_CHANGED,
                        "claim " + change.claim(),
                        "change " + change.change(),
                        change.text(),
                        change.claim(),
                        null));
    }

    private static Stream<Reason> reviewBy(Then then, Now now) {
        LocalDate by = then.reviewBy();
        return by == null || !now.today().isAfter(by) ? Stream.empty() : Stream.of(passed(by));
    }

    /** That the day by which a verdict was to be looked at again is over, in UTC. */
    static Reason passed(LocalDate by) {
        return new Reason(
                StaleCode.REVIEW_BY,
                "review",
                "by " + by,
                "It was to be looked at again by " + DAY.format(by) + ".",
                null,
                by.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Reason revised(String subject, String cause, String text, @Nullable Long claim) {
        return new Reason(StaleCode.SOURCE_REVISED, subject, cause, text, claim, null);
    }

    private static String words(Basis.Position position) {
        String said = position.figure() == null ? position.proposition() : position.figure();
        return "\"" + said + "\" (" + position.source() + ")";
    }
}

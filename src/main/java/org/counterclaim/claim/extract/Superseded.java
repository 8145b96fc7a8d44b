package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.claim.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What a source "had earlier said" where the same text tells what it says now of the same: no longer asserted, so that it
 * stands against nobody. Of one that gives no other number its earlier word still holds.
 */
final class Superseded {

    private static final Set<String> EARLIER = WordSet.of("earlier previously initially originally first");

    /** What each source says now; looked up, because a long text has thousands of claims. */
    private final Map<String, List<ExtractedClaim>> now = new HashMap<>();

    Superseded(List<ExtractedClaim> claims) {
        for (ExtractedClaim claim : claims) {
            Mention source = origin(claim);
            if (source != null && claim.checkworthy() && !isOfBefore(claim)) {
                now.computeIfAbsent(source.resolved(), name -> new ArrayList<>())
                        .add(claim);
            }
        }
    }

    ExtractedClaim in(ExtractedClaim claim) {
        Mention source = origin(claim);
        if (source == null || claim.figures().isEmpty() || !isOfBefore(claim)) {
            return claim;
        }
        List<ExtractedClaim> others = now.getOrDefault(source.resolved(), List.of());
        boolean all = true;
        for (Figure figure : claim.figures()) {
            all &= others.stream().anyMatch(other -> renews(other, claim, figure));
        }
        return all ? claim.asSuperseded() : claim;
    }

    private static boolean renews(ExtractedClaim now, ExtractedClaim before, Figure figure) {
        return Objects.equals(before.event(), now.event())
                && now.figures().stream().anyMatch(other -> isOfTheSame(other, figure));
    }

    private static boolean isOfTheSame(Figure now, Figure before) {
        return now.metric() == before.metric()
                && now.unit().equals(before.unit())
                && now.population() == before.population()
                && now.subset() == before.subset()
                && now.cumulation() == before.cumulation()
                && !now.future()
                && !now.quantity().hard().equals(before.quantity().hard());
    }

    /** "Had earlier said", "initially reported", "after earlier putting". */
    private static boolean isOfBefore(ExtractedClaim claim) {
        Cue cue = claim.chain().size() == 1 ? claim.chain().get(0).cue() : null;
        for (String word : cue == null
                ? new String[0]
                : cue.text().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (EARLIER.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mention origin(ExtractedClaim claim) {
        return claim.chain().isEmpty()
                ? null
                : claim.chain().get(claim.chain().size() - 1).source();
    }
}

package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributions that one claim goes through, outermost first (domain reference 5.5).
 *
 * @param cited the last link is the source that the one before cites, so both share one content
 */
record Chain(List<Attribution> links, boolean cited) {

    Chain {
        links = List.copyOf(links);
    }

    Attribution last() {
        return links.get(links.size() - 1);
    }

    /** Whose content it is: of a cited source that of the one that cites. */
    Attribution holder() {
        return cited ? links.get(links.size() - 2) : last();
    }

    /** One chain for each attribution, in the order given. */
    static List<Chain> of(List<Attribution> attributions, AttributionIndex index) {
        List<Chain> chains = new ArrayList<>();
        for (Attribution attribution : attributions) {
            boolean citing = attribution.pieces().isEmpty();
            Attribution host = citing ? host(attribution, index) : parent(attribution, index);
            if (citing && host == null) {
                continue;
            }
            List<Attribution> links = new ArrayList<>();
            links.add(attribution);
            // Nonsense can nest in a ring; a chain ends where it would meet itself.
            for (Attribution up = host; up != null && !links.contains(up); up = parent(up, index)) {
                links.add(0, up);
            }
            chains.add(new Chain(links, citing));
        }
        return chains;
    }

    /** The smallest content that the attribution's cue stands in. */
    private static @Nullable Attribution parent(Attribution inner, AttributionIndex index) {
        Attribution best = null;
        for (Attribution outer : index.holding(inner.sentence())) {
            boolean holds = !outer.equals(inner)
                    && !outer.pieces().isEmpty()
                    && outer.holds(inner.cueSpan())
                    && !inner.holds(outer.cueSpan());
            if (holds
                    && (best == null
                            || outer.content().length() < best.content().length())) {
                best = outer;
            }
        }
        return best;
    }

    /** Who cites: the attribution of the same sentence whose source or cue stands next to "citing". */
    private static @Nullable Attribution host(Attribution citing, AttributionIndex index) {
        Attribution best = null;
        int nearest = Integer.MAX_VALUE;
        for (Attribution other : index.cuedIn(citing.sentence())) {
            if (other.equals(citing) || other.pieces().isEmpty()) {
                continue;
            }
            boolean nested = parent(other, index) != null;
            int distance = Math.abs(other.cue().from() - citing.cue().from()) + (nested ? 100 : 0);
            if (distance < nearest) {
                best = other;
                nearest = distance;
            }
        }
        return best;
    }
}

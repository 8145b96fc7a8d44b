package org.counterclaim.verdict;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the pieces of evidence between two versions: the pieces of both in, how many of each kind of change out.
 *
 * @param turned pieces that speak for another side now
 * @param described pieces of the same place and side that are quoted or described otherwise
 */
record EvidenceChanges(int added, int dropped, int turned, int described) {

    static EvidenceChanges between(List<Evidence> before, List<Evidence> after) {
        List<Evidence> old = new ArrayList<>(before);
        List<Evidence> now = new ArrayList<>(after);
        // what is the same is never told as the change of another piece of the same place
        now.removeIf(old::remove);
        int described = 0;
        int turned = 0;
        for (Iterator<Evidence> rest = now.iterator(); rest.hasNext(); ) {
            Evidence piece = rest.next();
            Evidence was = counterpart(piece, old);
            if (was != null) {
                old.remove(was);
                rest.remove();
                turned += was.stance() == piece.stance() ? 0 : 1;
                described += was.stance() == piece.stance() ? 1 : 0;
            }
        }
        return new EvidenceChanges(now.size(), old.size(), turned, described);
    }

    /** The same excerpt goes before the same side: of two from one page it is the one that was meant. */
    private static @Nullable Evidence counterpart(Evidence piece, List<Evidence> old) {
        List<Evidence> there =
                old.stream().filter(was -> was.whence().equals(piece.whence())).toList();
        return Stream.of(
                        there.stream().filter(was -> was.excerpt().equals(piece.excerpt())),
                        there.stream().filter(was -> was.stance() == piece.stance()),
                        there.stream())
                .flatMap(one -> one)
                .findFirst()
                .orElse(null);
    }

    /** For readers. */
    String inWords() {
        if (added + dropped + turned + described == 0) {
            return "The evidence stands in another order.";
        }
        List<String> parts = new ArrayList<>();
        if (added + dropped > 0) {
            parts.add(added + " added, " + dropped + " taken out");
        }
        if (turned > 0) {
            parts.add(turned + " counted for another side");
        }
        if (described > 0) {
            parts.add(described + " described otherwise");
        }
        return "The evidence changed: " + String.join(", ", parts) + ".";
    }
}

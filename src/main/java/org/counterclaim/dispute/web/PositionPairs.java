package org.counterclaim.dispute.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.counterclaim.dispute.web.StandingView.PositionView;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each position what it was before: the same claim, else the party's word on the same, else the only other word
 * that the party had and has.
 */
final class PositionPairs {

    private final List<PositionView> before;
    private final List<PositionView> after;
    private final List<Pair> pairs = new ArrayList<>();

    private PositionPairs(List<PositionView> before, List<PositionView> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    /** @param before null of one that is new; {@code after} null of one that is gone */
    record Pair(@Nullable PositionView before, @Nullable PositionView after) {

        PositionView either() {
            return after == null ? Objects.requireNonNull(before) : after;
        }
    }

    static List<Pair> of(List<PositionView> before, List<PositionView> after) {
        PositionPairs search = new PositionPairs(before, after);
        search.pairBy(PositionView::claimId, anyNumber -> true);
        search.pairBy(PositionView::key, anyNumber -> true);
        search.pairBy(PositionView::partyKey, alone -> alone.size() == 1);
        search.after.forEach(one -> search.pairs.add(new Pair(null, one)));
        search.before.forEach(one -> search.pairs.add(new Pair(one, null)));
        return search.pairs;
    }

    private void pairBy(Function<PositionView, Object> key, Predicate<List<PositionView>> onlyWhere) {
        for (PositionView now : List.copyOf(after)) {
            List<PositionView> then = like(now, key, before);
            if (!then.isEmpty() && onlyWhere.test(then) && onlyWhere.test(like(now, key, after))) {
                pairs.add(new Pair(then.get(0), now));
                before.remove(then.get(0));
                after.remove(now);
            }
        }
    }

    private static List<PositionView> like(
            PositionView one, Function<PositionView, Object> key, List<PositionView> some) {
        return some.stream()
                .filter(other -> key.apply(other).equals(key.apply(one)))
                .toList();
    }
}

package org.counterclaim.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * Fired when the whole audit trail was read, so that the features above can look for what they keep and no entry notes: it
 * was put in behind the program's back. Observed synchronously, outside any transaction.
 */
public record TrailWalked(TrailRead trail) {

    private static final String NOWHERE =
            "No entry of the audit trail notes it: it, or the state that it is in, was not stored by the program.";

    /**
     * Goes through the ids of a table, page by page and each in a transaction of its own, and names those that no entry notes.
     *
     * @param kind "snapshots", as in {@link TrailRead#look}
     * @param next some ids above one, in their order; none at the end
     * @param noted takes ids and tells those that are noted
     * @param name of an id: "record of verdict 7"
     */
    public void seek(
            String kind,
            LongFunction<List<Long>> next,
            Function<List<Long>, Set<Long>> noted,
            LongFunction<String> name) {
        long last = Long.MIN_VALUE;
        List<Long> ids = page(next, last);
        while (!ids.isEmpty()) {
            List<Long> some = ids;
            Set<Long> known = QuarkusTransaction.requiringNew().call(() -> noted.apply(some));
            some.stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> trail.addBroken(kind, name.apply(id), NOWHERE));
            last = ids.get(ids.size() - 1);
            ids = page(next, last);
        }
    }

    private static List<Long> page(LongFunction<List<Long>> next, long last) {
        return QuarkusTransaction.requiringNew().call(() -> next.apply(last));
    }
}

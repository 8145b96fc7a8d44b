package org.counterclaim.access;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of the trail's table that are not in its chain.
 *
 * @param ids at most one more than are named
 */
record Outside(List<Long> ids) {

    static final int MOST_NAMED = 20;

    Outside {
        ids = List.copyOf(ids);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    /** In words, with the ids of the rows. */
    String told() {
        String named = ids.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return "Not in the chain, but in the table audit_entries: the rows with the ids " + named
                + (ids.size() > MOST_NAMED ? " and more" : "") + ".";
    }
}

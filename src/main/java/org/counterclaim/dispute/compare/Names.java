package org.counterclaim.dispute.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names of parties for people. */
record Names(Map<String, String> shown) {

    static Names of(Collection<Voice> voices) {
        Map<String, String> shown = new TreeMap<>();
        voices.forEach(voice ->
                shown.merge(voice.party(), voice.shown(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return new Names(shown);
    }

    String of(String party) {
        return shown.getOrDefault(party, party);
    }

    /** "A", "A and B", "A, B and C". */
    String list(Collection<String> parties) {
        List<String> names = parties.stream().map(this::of).distinct().toList();
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}

package org.counterclaim.dispute.compare;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whose the texts are that several outlets carry: the agency's that one of them credits, else that of the first of them by
 * name, as nobody knows who wrote it.
 */
final class Texts {

    private final Map<String, String> agencies = new TreeMap<>();
    private final Map<String, String> outlets = new TreeMap<>();

    Texts(Collection<Telling> tellings) {
        for (Telling telling : tellings) {
            outlets.merge(telling.text(), telling.outlet(), Texts::first);
            if (telling.agency() != null) {
                agencies.merge(telling.text(), telling.agency(), Texts::first);
            }
        }
    }

    /** Who speaks in the telling's text where nobody is cited. */
    String ownerOf(Telling telling) {
        String agency = agencies.get(telling.text());
        return agency != null ? agency : outlets.getOrDefault(telling.text(), telling.outlet());
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}

package org.counterclaim.dispute.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * That one party passes on what it has from another (domain reference 3.5). Rewriting and translating leave no trace in a
 * text that could be told from writing of one's own, so that they are not among the types.
 *
 * @param from who passes it on, by name, and {@code to} whom they have it from
 * @param claim the claim that is passed on
 * @param articles in which that is seen, at most {@value #MOST_ARTICLES}
 */
public record Relay(String from, String to, Type type, String claim, List<Long> articles) {

    static final int MOST_ARTICLES = 50;
    private static final int MOST = 500;

    /** How it is passed on. */
    public enum Type {
        /** In the words of the one cited. */
        QUOTES,
        /** In other words, with the name of the one cited. */
        CITES,
        /** As part of a text that is another's. */
        SYNDICATES
    }

    private record Key(String from, String to, Type type, String claim) {}

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::from)
            .thenComparing(Key::to)
            .thenComparing(Key::type)
            .thenComparing(Key::claim);

    /** Every relay that the texts show, whatever the order in which they came; at most {@value #MOST}. */
    static List<Relay> in(Collection<Telling> tellings, Texts texts, Names names) {
        Map<Key, TreeSet<Long>> seen = new TreeMap<>(ORDER);
        for (Telling telling : tellings) {
            telling.handings()
                    .forEach(one -> put(seen, new Key(one.from(), one.to(), one.type(), telling.claim()), telling));
            String owner = texts.ownerOf(telling);
            if (!owner.equals(telling.narrator()) && telling.agency() == null) {
                put(seen, new Key(telling.outlet(), owner, Type.SYNDICATES, telling.claim()), telling);
            }
        }
        return seen.entrySet().stream()
                .limit(MOST)
                .map(one -> new Relay(
                        names.of(one.getKey().from()),
                        names.of(one.getKey().to()),
                        one.getKey().type(),
                        one.getKey().claim(),
                        one.getValue().stream().limit(MOST_ARTICLES).toList()))
                .toList();
    }

    private static void put(Map<Key, TreeSet<Long>> seen, Key key, Telling telling) {
        seen.computeIfAbsent(key, fresh -> new TreeSet<>()).add(telling.article());
    }
}

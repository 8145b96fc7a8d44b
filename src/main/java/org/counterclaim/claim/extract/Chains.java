package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** All chains of a text, by the sentence of their last cue and by whose words they stand in. */
final class Chains {

    private final IdentityHashMap<Sentence, List<Chain>> bySentence = new IdentityHashMap<>();
    private final IdentityHashMap<Attribution, List<Chain>> byOuter = new IdentityHashMap<>();
    private final IdentityHashMap<Attribution, Boolean> citing = new IdentityHashMap<>();

    Chains(List<Chain> chains) {
        for (Chain chain : chains) {
            bySentence
                    .computeIfAbsent(chain.last().sentence(), s -> new ArrayList<>())
                    .add(chain);
            if (chain.cited()) {
                citing.put(chain.holder(), true);
            }
            for (Attribution outer : chain.links().subList(0, chain.links().size() - 1)) {
                byOuter.computeIfAbsent(outer, o -> new ArrayList<>()).add(chain);
            }
        }
    }

    List<Chain> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The chains that go on where this one ends. */
    List<Chain> within(Chain chain) {
        List<Attribution> links = chain.links();
        List<Chain> deeper = new ArrayList<>();
        for (Chain other : byOuter.getOrDefault(chain.last(), List.of())) {
            boolean longer = other.links().size() > links.size();
            if (longer && other.links().subList(0, links.size()).equals(links)) {
                deeper.add(other);
            }
        }
        return deeper;
    }

    /** Another chain shares the content, because its source is the one cited for it. */
    boolean isCited(Chain chain) {
        return !chain.cited() && citing.containsKey(chain.last());
    }
}

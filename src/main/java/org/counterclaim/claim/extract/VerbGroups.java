package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verb groups of a sentence, in order. */
final class VerbGroups {

    private static final Set<String> BE = WordSet.of("""
            is are was were be been being am 's 're ’s ’re 'm ’m""");
    private static final Set<String> AUXILIARIES = WordSet.of("""
            is are was were be been being am 's 're ’s ’re 'm ’m has have had having 've ’ve 'd ’d do does did
            will would 'll ’ll can could cannot may might shall should must ca wo got get""");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "cannot", "neither");
    /** Verbs that lend their subject to the infinitive behind them. */
    private static final Set<String> CATENATIVES = WordSet.of("""
            continue continues continued continuing seem seems seemed appear appears appeared begin begins began
            start starts started tend tends tended try tries tried proceeded proceeds failed fails used on able
            quick careful going hastened rushed came""");

    private static final Set<String> NOT_OF_THE_GROUP = WordSet.of("""
            so when where how why however there then here ago instead too as even that more most up out once
            yesterday today meanwhile""");
    private static final Set<String> VERBAL = Set.of("VERB", "AUX");
    /** Hardly ever anything but verbs, whatever the tagger thinks. */
    private static final Set<String> ALWAYS_VERBS = Set.of("said", "says", "told", "insists", "denies", "acknowledges");

    private final List<VerbGroup> all = new ArrayList<>();
    private final @Nullable VerbGroup[] byWord;

    VerbGroups(Sentence sentence) {
        this.byWord = new VerbGroup[sentence.size()];
        for (int i = 0; i < sentence.size(); ) {
            VerbGroup group = isVerb(sentence, i) ? read(sentence, i) : null;
            if (group == null) {
                i++;
            } else {
                all.add(group);
                for (int word = group.from(); word < group.to(); word++) {
                    byWord[word] = byWord[word] == null ? group : byWord[word];
                }
                i = group.to();
            }
        }
    }

    List<VerbGroup> all() {
        return all;
    }

    /** The first finite group that begins in the run. */
    @Nullable
    VerbGroup finiteIn(int from, int to) {
        for (VerbGroup group : all) {
            if (group.isFinite() && from <= group.from() && group.head() < to) {
                return group;
            }
        }
        return null;
    }

    @Nullable
    VerbGroup at(int word) {
        return word < 0 || word >= byWord.length ? null : byWord[word];
    }

    private static boolean isVerb(Sentence sentence, int i) {
        boolean compound = sentence.is(i - 1, "-", "‑") && !sentence.is(i, "is", "was", "said");
        return (sentence.tagged(i, VERBAL) && !compound) || sentence.isIn(i, ALWAYS_VERBS);
    }

    private static VerbGroup read(Sentence sentence, int first) {
        boolean negated = false;
        boolean be = false;
        boolean auxiliary = false;
        int head = first;
        while (sentence.isIn(head, AUXILIARIES)) {
            int next = head + 1;
            boolean denied = sentence.isIn(head, NEGATIONS);
            while (isAdverb(sentence, next)) {
                denied |= sentence.isIn(next, NEGATIONS);
                next++;
            }
            negated |= denied;
            if (!isVerb(sentence, next) || sentence.is(next - 1, ",")) {
                break;
            }
            be = sentence.isIn(head, BE);
            auxiliary = true;
            head = next;
        }
        int main = throughCatenatives(sentence, head);
        int from = first;
        while (from > 0 && isAdverb(sentence, from - 1) && !sentence.isIn(from - 1, NOT_OF_THE_GROUP)) {
            from--;
            negated |= sentence.isIn(from, NEGATIONS);
        }
        if (sentence.is(from - 1, "to")) {
            return new VerbGroup(from - 1, main, VerbGroup.Form.INFINITIVE, negated);
        }
        boolean progressive = sentence.lower(head).endsWith("ing");
        VerbGroup.Form form = be && !progressive
                ? VerbGroup.Form.PASSIVE
                : progressive && !auxiliary ? VerbGroup.Form.PARTICIPLE : VerbGroup.Form.FINITE;
        if (main > head && form == VerbGroup.Form.PASSIVE) {
            form = VerbGroup.Form.FINITE;
        }
        return new VerbGroup(from, main, form, negated);
    }

    private static int throughCatenatives(Sentence sentence, int head) {
        int at = head;
        if (sentence.is(at, "went", "goes", "go", "gone") && sentence.is(at + 1, "on")) {
            at++;
        }
        if (sentence.isIn(at, CATENATIVES) && sentence.is(at + 1, "to")) {
            int verb = at + 2;
            while (isAdverb(sentence, verb)) {
                verb++;
            }
            if (sentence.is(verb, "be") && isVerb(sentence, verb + 1)) {
                verb++;
            }
            return isVerb(sentence, verb) ? verb : head;
        }
        return head;
    }

    private static boolean isAdverb(Sentence sentence, int i) {
        return sentence.tag(i).equals("ADV") || sentence.isIn(i, NEGATIONS);
    }
}

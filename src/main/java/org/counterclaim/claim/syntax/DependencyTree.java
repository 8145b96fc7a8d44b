package org.counterclaim.claim.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The dependency tree of a sentence, and the questions that rules ask it. Words are counted from 0. Always a tree: one
 * word hangs on nothing, every other on it by however many steps.
 */
public final class DependencyTree {

    /** The head of the sentence's head. */
    public static final int NONE = -1;

    private final int[] heads;
    private final List<Label> labels;
    private final List<String> tags;
    private final List<List<Integer>> dependents;
    private final int[] first;
    private final int[] last;
    private final int root;

    /** @param tags universal tag, a stroke, tag of the Penn treebank: "VERB/VBD" */
    DependencyTree(int[] heads, List<Label> labels, List<String> tags) {
        this.heads = heads.clone();
        this.labels = List.copyOf(labels);
        this.tags = List.copyOf(tags);
        this.dependents = new ArrayList<>();
        this.first = new int[heads.length];
        this.last = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            dependents.add(new ArrayList<>());
            first[i] = i;
            last[i] = i;
        }
        int top = NONE;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == NONE) {
                top = i;
            } else {
                dependents.get(heads[i]).add(i);
            }
        }
        this.root = top;
        for (int i = 0; i < heads.length; i++) {
            for (int above = i; above != NONE; above = heads[above]) {
                first[above] = Math.min(first[above], i);
                last[above] = Math.max(last[above], i);
            }
        }
    }

    public int size() {
        return heads.length;
    }

    /** The word that has no head; {@link #NONE} in a sentence without words. */
    public int root() {
        return root;
    }

    /** {@link #NONE} for the root. */
    public int head(int word) {
        return heads[word];
    }

    public Label label(int word) {
        return labels.get(word);
    }

    public boolean is(int word, Label... any) {
        for (Label label : any) {
            if (labels.get(word) == label) {
                return true;
            }
        }
        return false;
    }

    /** Universal part of speech as the parser sees it: "VERB". */
    public String tag(int word) {
        return tags.get(word).substring(0, tags.get(word).indexOf('/'));
    }

    /** The finer tag of the Penn treebank, which tells "say" from "said" and "saying": "VBD". */
    public String pennTag(int word) {
        return tags.get(word).substring(tags.get(word).indexOf('/') + 1);
    }

    public Arc arc(int word) {
        return new Arc(word, heads[word], labels.get(word));
    }

    /** All words that hang on this one directly, in their order. */
    public List<Integer> dependents(int word) {
        return List.copyOf(dependents.get(word));
    }

    /** Those of them that hang on it as one of these. */
    public List<Integer> dependents(int word, Label... any) {
        return dependents.get(word).stream().filter(d -> is(d, any)).toList();
    }

    /** The first of these, or {@link #NONE}. */
    public int dependent(int word, Label... any) {
        for (int dependent : dependents.get(word)) {
            if (is(dependent, any)) {
                return dependent;
            }
        }
        return NONE;
    }

    /** First word of all that hangs on this one by however many steps, itself included. */
    public int first(int word) {
        return first[word];
    }

    /** Last word of all that hangs on this one by however many steps, itself included. */
    public int last(int word) {
        return last[word];
    }

    /** The one is the other or stands above it. */
    public boolean isAbove(int above, int word) {
        int at = word;
        while (at != NONE && at != above) {
            at = heads[at];
        }
        return at == above;
    }
}

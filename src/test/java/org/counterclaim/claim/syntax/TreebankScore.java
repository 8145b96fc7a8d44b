package org.counterclaim.claim.syntax;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How well a parser reads a treebank: right heads, right heads with labels, right tags, F1 of each relation. */
final class TreebankScore {

    private int words;
    private int heads;
    private int labelled;
    private int tags;
    private int universalTags;
    private int sayings;
    private int sayingsRight;
    private final Map<Label, int[]> relations = new EnumMap<>(Label.class);

    private static final Set<String> SAYING = Set.of(
            "say",
            "says",
            "said",
            "saying",
            "tell",
            "told",
            "report",
            "reported",
            "reports",
            "claim",
            "claimed",
            "claims",
            "announced",
            "add",
            "added",
            "adds",
            "confirmed",
            "stated",
            "according",
            "warned",
            "denied",
            "accused",
            "insisted",
            "argued",
            "noted",
            "declared",
            "explained",
            "believe",
            "believes",
            "estimated");

    static TreebankScore of(DependencyParser parser, List<TreebankSentence> treebank) {
        TreebankScore score = new TreebankScore();
        treebank.forEach(sentence -> score.add(sentence, parser.parse(sentence.words())));
        return score;
    }

    private void add(TreebankSentence gold, DependencyTree tree) {
        boolean[] right = new boolean[gold.size()];
        for (int i = 0; i < gold.size(); i++) {
            Label label = gold.labels().get(i);
            boolean head = tree.head(i) == gold.heads().get(i) - 1;
            right[i] = head && tree.label(i) == label;
            words++;
            heads += head ? 1 : 0;
            labelled += right[i] ? 1 : 0;
            tags += gold.tags().get(i).equals(tree.tag(i) + "/" + tree.pennTag(i)) ? 1 : 0;
            universalTags += gold.tags().get(i).startsWith(tree.tag(i) + "/") ? 1 : 0;
            counts(label)[0]++;
            counts(tree.label(i))[1]++;
            counts(label)[2] += right[i] ? 1 : 0;
        }
        for (int i = 0; i < gold.size(); i++) {
            if (SAYING.contains(gold.words().get(i).toLowerCase(Locale.ROOT))) {
                sayings++;
                sayingsRight += tree.head(i) == gold.heads().get(i) - 1 ? 1 : 0;
            }
        }
    }

    private int[] counts(Label label) {
        return relations.computeIfAbsent(label, any -> new int[3]);
    }

    private static double percent(double part, double whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                "UAS %.2f LAS %.2f UPOS %.2f UPOS+XPOS %.2f heads of words of saying %.1f",
                percent(heads, words),
                percent(labelled, words),
                percent(universalTags, words),
                percent(tags, words),
                percent(sayingsRight, sayings));
    }

    String table() {
        StringBuilder table = new StringBuilder();
        relations.forEach((label, count) -> table.append(String.format(
                Locale.ROOT,
                "%-14s gold %5d  precision %5.1f  recall %5.1f  F1 %5.1f%n",
                label.ud(),
                count[0],
                percent(count[2], count[1]),
                percent(count[2], count[0]),
                percent(2.0 * count[2], count[0] + count[1]))));
        return table.toString();
    }
}

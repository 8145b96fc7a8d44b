package org.counterclaim.claim.extract;

import java.util.List;
import java.util.Set;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.Word;
import org.counterclaim.claim.syntax.DependencyTree;
import org.jspecify.annotations.Nullable;

/** A sentence with its words, tagged where it can hold an attribution or a figure. */
final class Sentence {

    private final String text;
    private final Span span;
    private final int paragraph;
    private final boolean headline;
    private final List<Word> words;
    private final boolean[] quoted;
    private final boolean whole;
    private final @Nullable DependencyTree tree;
    private final boolean capitals;

    /** @param whole it is not one part of many into which a sentence without end was cut */
    Sentence(
            String text,
            Span span,
            int paragraph,
            boolean headline,
            Analysis analysis,
            Quotations quotations,
            boolean whole) {
        this.whole = whole;
        this.text = text;
        this.span = span;
        this.paragraph = paragraph;
        this.headline = headline;
        this.words = analysis.words();
        this.tree = analysis.tree();
        this.capitals = Capitals.isAll(words.stream().map(Word::text).toList());
        this.quoted = new boolean[words.size()];
        for (int i = 0; i < quoted.length; i++) {
            Span word = words.get(i).span();
            Quotation quotation = quotations.at(word.start());
            quoted[i] = quotation != null && quotation.span().contains(word);
        }
    }

    Span span() {
        return span;
    }

    int paragraph() {
        return paragraph;
    }

    /** Its words have parts of speech; else it can hold neither cue nor figure. */
    boolean isTagged() {
        return !words.isEmpty() && !words.get(0).tag().isEmpty();
    }

    boolean isWhole() {
        return whole;
    }

    String text() {
        return text;
    }

    boolean isHeadline() {
        return headline;
    }

    /** What hangs on what; null where nobody asked a parser. */
    @Nullable
    DependencyTree tree() {
        return tree;
    }

    List<Word> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    /** In lower case; empty beyond either end. */
    String lower(int i) {
        return inside(i) ? words.get(i).lower() : "";
    }

    String word(int i) {
        return inside(i) ? words.get(i).text() : "";
    }

    String tag(int i) {
        return inside(i) ? words.get(i).tag() : "";
    }

    boolean tagged(int i, Set<String> tags) {
        return tags.contains(tag(i));
    }

    boolean is(int i, String... forms) {
        return inside(i) && words.get(i).is(forms);
    }

    boolean isIn(int i, Set<String> forms) {
        return inside(i) && forms.contains(words.get(i).lower());
    }

    boolean isComma(int i) {
        return is(i, ",");
    }

    boolean isQuotationMark(int i) {
        return is(i, "\"", "“", "”", "``", "''", "«", "»");
    }

    boolean quoted(int i) {
        return inside(i) && quoted[i];
    }

    boolean inside(int i) {
        return 0 <= i && i < words.size();
    }

    /** Begins with a capital letter. */
    boolean capital(int i) {
        return inside(i) && Character.isUpperCase(words.get(i).text().codePointAt(0));
    }

    /** Two capitals and more: "WHO" is not "who", except where everything is in capitals. */
    boolean isAcronym(int i) {
        return inside(i) && !capitals && word(i).length() > 1 && word(i).chars().allMatch(Character::isUpperCase);
    }

    Span span(Range range) {
        return new Span(
                words.get(range.from()).span().start(),
                words.get(range.to() - 1).span().end());
    }

    String text(Range range) {
        return span(range).of(text);
    }

    /** The words that lie wholly in the span. */
    Range wordsIn(Span part) {
        int from = 0;
        while (from < words.size() && words.get(from).span().start() < part.start()) {
            from++;
        }
        int to = from;
        while (to < words.size() && words.get(to).span().end() <= part.end()) {
            to++;
        }
        return new Range(from, to);
    }

    @Override
    public String toString() {
        return span.of(text);
    }
}

package org.counterclaim.dispute.compare;

import java.util.Comparator;

/**
 * The words of an article that a finding rests on.
 *
 * @param article id of the article
 * @param position where the claim in it begins in the article's text, in code points
 */
public record Quoted(String text, String article, int position) {

    static final Comparator<Quoted> ORDER =
            Comparator.comparing(Quoted::text).thenComparing(Quoted::article).thenComparingInt(Quoted::position);

    public Quoted saying(String words) {
        return new Quoted(words, article, position);
    }
}

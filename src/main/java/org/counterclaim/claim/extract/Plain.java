package org.counterclaim.claim.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.counterclaim.article.page.Span;

/** Words as a reader sees them and a model has learnt them: without hidden signs, with straight quotation marks. */
final class Plain {

    private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}|(?<=[A-Za-z\\p{Mn}])\\p{Mn}");

    private Plain() {}

    static String[] words(String text, List<Span> places) {
        String[] plain = new String[places.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = readable(places.get(i).of(text))
                    .replace('’', '\'')
                    .replace('“', '"')
                    .replace('”', '"');
        }
        return plain;
    }

    /** The word with its own marks; where it hides signs, without them. */
    static String shown(String text, Span place) {
        String word = place.of(text);
        return hidesSigns(word) ? readable(word) : word;
    }

    static boolean hidesSigns(String word) {
        return HIDDEN.matcher(word).find();
    }

    /** Without zero-width characters and the marks that are piled on plain letters. */
    static String readable(String word) {
        String visible = HIDDEN.matcher(word).replaceAll("");
        return visible.isEmpty() ? word : visible;
    }
}

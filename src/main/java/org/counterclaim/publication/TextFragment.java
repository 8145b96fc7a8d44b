package org.counterclaim.publication;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.counterclaim.verdict.Evidence;
import org.counterclaim.verdict.Sighting;
import org.jspecify.annotations.Nullable;

/**
 * The address of a piece of evidence, with a text fragment that leads browsers to the excerpt where it was found word for word
 * (domain reference 6.3). Without support the link works as any other.
 */
@TemplateExtension
public final class TextFragment {

    private static final int LONGEST_WHOLE = 300;
    private static final int WORDS_AT_AN_END = 4;
    private static final int WORDS_OF_CONTEXT = 3;

    private TextFragment() {}

    /** Null where the evidence has no address that is shown. */
    public static @Nullable String link(Evidence evidence) {
        String url = evidence.url();
        Sighting sighting = evidence.sighting();
        if (url == null || sighting == null || sighting.exact() == null) {
            return url;
        }
        String directive = ":~:text=" + before(sighting) + quoted(sighting.exact()) + after(sighting);
        return url.indexOf('#') < 0 ? url + "#" + directive : url + directive;
    }

    /** What crosses paragraphs, or is long, is told by its first and last words. */
    private static String quoted(String exact) {
        List<String> words = words(exact);
        boolean whole = exact.length() <= LONGEST_WHOLE && exact.indexOf('\n') < 0;
        if (whole || words.size() <= 2 * WORDS_AT_AN_END) {
            return encoded(words);
        }
        return encoded(words.subList(0, WORDS_AT_AN_END)) + ","
                + encoded(words.subList(words.size() - WORDS_AT_AN_END, words.size()));
    }

    private static String before(Sighting sighting) {
        if (!Boolean.TRUE.equals(sighting.repeated()) || sighting.prefix() == null) {
            return "";
        }
        // context has to lie within one paragraph
        List<String> line = words(sighting.prefix().substring(sighting.prefix().lastIndexOf('\n') + 1));
        List<String> last = line.subList(Math.max(line.isEmpty() ? 0 : 1, line.size() - WORDS_OF_CONTEXT), line.size());
        return last.isEmpty() ? "" : encoded(last) + "-,";
    }

    private static String after(Sighting sighting) {
        if (!Boolean.TRUE.equals(sighting.repeated()) || sighting.suffix() == null) {
            return "";
        }
        String line = sighting.suffix().split("\n", 2)[0];
        List<String> words = words(line);
        List<String> first = words.subList(0, Math.min(Math.max(0, words.size() - 1), WORDS_OF_CONTEXT));
        return first.isEmpty() ? "" : ",-" + encoded(first);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Commas, hyphens and ampersands mean something within a directive. */
    private static String encoded(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}

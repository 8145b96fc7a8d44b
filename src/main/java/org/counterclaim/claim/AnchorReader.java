package org.counterclaim.claim;

import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/** Makes the anchors of appearances in one text. */
final class AnchorReader {

    /** Code points of context on each side (domain reference 6.2). */
    private static final int CONTEXT = 32;

    private final String text;
    private final CodePoints points;

    AnchorReader(String text) {
        this.text = text;
        this.points = new CodePoints(text);
    }

    /** @param content in UTF-16 units; so {@code figure} */
    Appearance.Anchor anchor(Span content, @Nullable Span figure) {
        int before = back(content.start());
        int after = forth(content.end());
        return new Appearance.Anchor(
                points.of(content),
                content.of(text),
                text.substring(before, content.start()),
                text.substring(content.end(), after),
                figure == null ? null : points.of(figure));
    }

    private int back(int from) {
        int available = text.codePointCount(0, from);
        return text.offsetByCodePoints(from, -Math.min(CONTEXT, available));
    }

    private int forth(int from) {
        int available = text.codePointCount(from, text.length());
        return text.offsetByCodePoints(from, Math.min(CONTEXT, available));
    }
}

package org.counterclaim.article;

import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is handed in: a URL to fetch, or HTML or text with or without its URL. What is told beside wins over what
 * the page tells of itself.
 */
public record Submission(
        @Nullable String url,
        @Nullable String html,
        @Nullable String text,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable Published published) {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NAME = 300;

    public Submission {
        url = orNull(url);
        title = within(LONGEST_TITLE, "/title", orNull(title));
        outlet = within(LONGEST_NAME, "/outlet", orNull(outlet));
        if (html != null && text != null) {
            throw Invalid.field("/text", "one-of", "Send html or text, not both.");
        }
        if (html == null && text == null && url == null) {
            throw Invalid.required("/url", "Send a url to fetch, or html or text.");
        }
    }

    public static Submission ofUrl(String url) {
        return new Submission(url, null, null, null, null, null);
    }

    public static Submission ofHtml(String html, @Nullable String url) {
        return new Submission(url, html, null, null, null, null);
    }

    public static Submission ofText(String text) {
        return new Submission(null, null, text, null, null, null);
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable String within(int most, String pointer, @Nullable String value) {
        if (value != null && value.length() > most) {
            throw Invalid.field(pointer, "too-long", pointer.substring(1) + " may have " + most + " characters.");
        }
        return value;
    }
}

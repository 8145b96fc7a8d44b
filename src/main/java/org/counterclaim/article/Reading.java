package org.counterclaim.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.regex.Pattern;
import org.counterclaim.article.NotAnArticle.Reason;
import org.jspecify.annotations.Nullable;

/** Fetches, where only a URL is given, and reads an article: a submission goes in, or it is refused. Stores nothing. */
@ApplicationScoped
class Reading {

    /** A page that was fetched and has fewer words is an error page or a login, whatever its status. */
    private static final int FEWEST_WORDS = 25;

    private static final Pattern WORD = Pattern.compile("\\s+");
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)\\s*(?:<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*<(?:!doctype\\s+html|html|head|body|article|div|p|meta|title)\\b.*");
    /** Text that came through a wrong character set is full of these. */
    private static final char REPLACEMENT = '\ufffd';

    private final Fetching fetching;
    private final Clock clock;

    Reading(Fetching fetching, Clock clock) {
        this.fetching = fetching;
        this.clock = clock;
    }

    Prepared read(Submission submission) {
        WebAddress url = submission.url() == null ? null : WebAddress.of(submission.url());
        Prepared read;
        if (submission.html() != null) {
            read = html(submission.html(), url);
        } else if (submission.text() != null) {
            read = text(submission.text(), url);
        } else if (url != null) {
            read = fetched(fetching.fetch(url));
        } else {
            throw new IllegalStateException("A submission has one of html, text and url");
        }
        return Prepared.of(told(read.article(), submission), read.original());
    }

    private Prepared html(String html, @Nullable WebAddress url) {
        requireText(html);
        return Prepared.of(Html.read(html, url), Original.handedIn(html, "text/html", clock.instant()));
    }

    private Prepared text(String text, @Nullable WebAddress url) {
        requireText(text);
        return Prepared.of(PlainText.read(text, url), Original.handedIn(text, "text/plain", clock.instant()));
    }

    private static Prepared fetched(Fetched fetched) {
        if (fetched.bytes().length() == 0) {
            throw new NotAnArticle(Reason.EMPTY, fetched.url() + " is empty.");
        }
        Decoding decoding = Decoding.of(fetched.bytes().copy(), fetched.charset());
        boolean isHtml = fetched.mediaType().isEmpty()
                ? MARKUP.matcher(head(decoding.text())).matches()
                : !fetched.mediaType().equals("text/plain");
        ParsedArticle parsed =
                isHtml ? Html.read(decoding.text(), fetched.url()) : PlainText.read(decoding.text(), fetched.url());
        if (WORD.split(parsed.text()).length < FEWEST_WORDS) {
            throw new NotAnArticle(Reason.NO_TEXT, fetched.url() + " has too little text for an article.");
        }
        return Prepared.of(parsed, Original.of(fetched, isHtml ? "text/html" : "text/plain", decoding.charset()));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), 2000));
    }

    private static void requireText(String sent) {
        if (sent.isBlank()) {
            throw new NotAnArticle(Reason.EMPTY, "There is nothing in it.");
        }
        long odd =
                sent.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        if (sent.indexOf('\0') >= 0 || odd * 50 > sent.length()) {
            throw new NotAnArticle(Reason.BINARY, "This is not text: it has characters that no text has.");
        }
        long lost = sent.chars().filter(c -> c == REPLACEMENT).count();
        if (lost * 100 > sent.length()) {
            throw new NotAnArticle(
                    Reason.UNREADABLE,
                    "Many characters were lost before it came here: it was read in a wrong character set.");
        }
    }

    /** What the sender tells wins over what the page tells. */
    private static ParsedArticle told(ParsedArticle parsed, Submission submission) {
        return new ParsedArticle(
                submission.title() == null ? parsed.title() : submission.title(),
                submission.outlet() == null ? parsed.outlet() : submission.outlet(),
                parsed.carrier(),
                parsed.datelinePlace(),
                submission.published() == null ? parsed.published() : submission.published(),
                parsed.modified(),
                parsed.byline(),
                parsed.url(),
                parsed.canonicalUrl(),
                parsed.language(),
                parsed.text(),
                parsed.metadata());
    }
}

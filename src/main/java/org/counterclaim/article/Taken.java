package org.counterclaim.article;

import java.util.List;

/** Which kinds of content a fetch takes. */
enum Taken {
    /** What can be read as an article. */
    ARTICLES("text/html, application/xhtml+xml, text/plain;q=0.8", "text/html", "application/xhtml+xml", "text/plain"),
    /** Whatever is there: evidence is a table, a scan or a film as well. */
    ANYTHING("*/*");

    private final String accept;
    // The list is immutable; the language only has no type to say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> types;

    Taken(String accept, String... types) {
        this.accept = accept;
        this.types = List.of(types);
    }

    /** As the request says it. */
    String accept() {
        return accept;
    }

    boolean takes(String mediaType) {
        return types.isEmpty() || types.contains(mediaType);
    }

    /** Empty where everything is taken. */
    List<String> types() {
        return types;
    }
}

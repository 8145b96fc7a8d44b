package org.counterclaim.publication.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.counterclaim.platform.PageOf;
import org.counterclaim.verdict.Aged;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.PublishedVerdict;
import org.counterclaim.verdict.PublishedVerdicts.Headline;
import org.jspecify.annotations.Nullable;

/** The templates of the public pages, in {@code templates/publication}. */
@CheckedTemplate(basePath = "publication")
class Pages {

    private Pages() {}

    /** @param here the search and the page of the list that is shown */
    static native TemplateInstance index(Site site, PageOf<Headline> found, Search here);

    /**
     * @param outdated why it may not be the last word any more
     * @param markup the ClaimReview, null where there is none
     */
    static native TemplateInstance verdict(
            Site site, PublishedVerdict verdict, List<Aged> outdated, String canonical, @Nullable String markup);

    static native TemplateInstance about(Site site, List<Outcome> outcomes);

    static native TemplateInstance refused(Site site, int status, String title, String detail);

    /** What stands on every page. */
    record Site(String publisher, String home, String correctionsPolicy, String methodology) {}

    /**
     * Where in the list a reader is.
     *
     * @param q the words searched for, empty for none
     * @param older the address of the page after this one, null on the last
     */
    record Search(String q, boolean firstPage, @Nullable String older) {

        static Search of(String q, boolean firstPage, @Nullable String next) {
            if (next == null) {
                return new Search(q, firstPage, null);
            }
            String words = q.isEmpty() ? "" : "q=" + encoded(q) + "&";
            return new Search(q, firstPage, "/?" + words + "cursor=" + encoded(next));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}

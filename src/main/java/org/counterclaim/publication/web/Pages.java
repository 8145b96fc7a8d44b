package org.counterclaim.publication.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.counterclaim.platform.PageOf;
import org.counterclaim.verdict.Aged;
import org.counterclaim.verdict.CorrectionType;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.PublishedCorrection;
import org.counterclaim.verdict.PublishedVerdict;
import org.counterclaim.verdict.PublishedVerdicts.Headline;
import org.counterclaim.verdict.Report;
import org.counterclaim.verdict.ReportStatus;
import org.counterclaim.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** The templates of the public pages, in {@code templates/publication}. */
@CheckedTemplate(basePath = "publication")
class Pages {

    private Pages() {}

    /** @param here the search and the page of the list that is shown */
    static native TemplateInstance index(Site site, PageOf<Headline> found, Search here);

    /**
     * @param since what was corrected after this version, the newest first
     * @param outdated why it may not be the last word any more
     * @param markup the ClaimReview, null where there is none
     */
    static native TemplateInstance verdict(
            Site site,
            PublishedVerdict verdict,
            List<PublishedCorrection> since,
            List<Aged> outdated,
            String canonical,
            @Nullable String markup);

    /** @param here the part of the log that is shown */
    static native TemplateInstance corrections(Site site, PageOf<PublishedCorrection> found, Log here);

    /** @param filled what the reader had written, where it could not be taken */
    static native TemplateInstance report(Site site, PublishedVerdict verdict, Filled filled);

    static native TemplateInstance receipt(Site site, Progress progress);

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

    /**
     * Where in the log of corrections a reader is.
     *
     * @param only null for all types
     * @param older the address of the page after this one, null on the last
     */
    record Log(
            @Nullable CorrectionType only,
            List<CorrectionType> types,
            boolean firstPage,
            @Nullable String older) {

        private static final List<CorrectionType> TOLD = Arrays.stream(CorrectionType.values())
                .filter(type -> type != CorrectionType.TYPO)
                .toList();

        static Log of(@Nullable CorrectionType only, boolean firstPage, @Nullable String next) {
            String type = only == null ? "" : "type=" + only + "&";
            String older = next == null ? null : "/corrections?" + type + "cursor=" + Search.encoded(next);
            return new Log(only, TOLD, firstPage, older);
        }
    }

    /**
     * A form as a reader had filled it in.
     *
     * @param problem why it was not taken; empty where nothing was sent yet
     */
    record Filled(String text, String contact, String problem) {

        static final Filled NOTHING = new Filled("", "", "");
    }

    /**
     * What became of a report.
     *
     * @param answer null while there is none
     * @param correction the address of the version that it led to, null while none is public
     */
    record Progress(
            String receipt,
            ReportStatus status,
            Instant receivedAt,
            LocalDate dueOn,
            String question,
            String page,
            @Nullable String answer,
            @Nullable String correction) {

        static Progress of(String receipt, Report report) {
            Verdict correction = report.correction();
            return new Progress(
                    receipt,
                    report.status(),
                    report.receivedAt(),
                    report.dueOn(),
                    report.verdict().question(),
                    page(report.verdict()),
                    report.answer(),
                    correction == null || !correction.state().isPublic() ? null : page(correction));
        }

        private static String page(Verdict verdict) {
            return "/verdicts/" + verdict.slug() + "/v/" + verdict.number();
        }
    }
}

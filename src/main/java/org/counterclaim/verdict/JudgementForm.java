package org.counterclaim.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.access.EntryForm;
import org.counterclaim.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What was published with a version, as the plain text whose SHA-256 the audit trail notes. The form is part of the proof: it
 * never changes, for old notes could not be checked any more; what is new in a verdict goes into a form with a new number. The
 * second has the policy, the scale with its levels, the day of review and the captures of the evidence as well.
 */
final class JudgementForm {

    static final int FIRST = 1;
    static final int NEWEST = 2;

    private JudgementForm() {}

    /** @param basis as it is stored */
    static String written(Verdict verdict, String basis) {
        Content content = verdict.content();
        List<String> lines = new ArrayList<>();
        boolean second = verdict.judgementForm() >= NEWEST;
        add(lines, "counterclaim judgement", second ? NEWEST : FIRST);
        add(lines, "verdict", verdict.id());
        add(lines, "address", verdict.slug());
        add(lines, "version", verdict.number());
        add(lines, "dispute", verdict.disputeId());
        add(lines, "author", verdict.author());
        add(lines, "published at", verdict.publishedAt());
        if (second) {
            Policy policy = verdict.policy();
            Scale scale = verdict.wordedIn();
            add(lines, "made under the policy", policy.name() + ", version " + policy.number());
            add(lines, "worded in the scale", scale.name() + ", version " + scale.version());
            add(lines, "to be reviewed by", content.reviewBy());
        }
        add(lines, "question", verdict.question());
        add(lines, "outcome", content.outcome());
        add(lines, "summary", content.summary());
        add(lines, "wording", content.wording());
        for (Rating rating : content.ratings()) {
            add(lines, "rating of claim " + rating.claimId(), words(rating));
            add(lines, "level", second ? rating.level() : null);
        }
        for (Evidence evidence : content.evidence()) {
            add(lines, "evidence", evidence.stance() + (evidence.primary() ? " primary " : " ") + place(evidence));
            add(lines, "capture", second && evidence.confidentiality() == null ? evidence.captureId() : null);
            add(lines, "excerpt", evidence.excerpt());
            add(lines, "interest of the source", evidence.interest());
            add(lines, "anonymous source", evidence.anonymous() ? "yes" : null);
        }
        add(lines, content.diligence());
        add(lines, "without evidence because", verdict.withoutEvidenceBecause());
        Correction correction = verdict.correction();
        if (correction != null) {
            add(lines, "changes the version before", correction.type() + ": " + correction.reason());
        }
        add(lines, "basis.json sha256", Sha256.of(basis));
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, Diligence diligence) {
        addIfSaid(lines, "one source because", diligence.singleSourceJustification());
        addIfSaid(lines, "other side", diligence.bothSidesConsidered());
        for (ClaimantContact contact : diligence.contacts()) {
            add(
                    lines,
                    "asked",
                    contact.attemptedAt() + ", " + contact.channel() + ": " + contact.outcome() + ". "
                            + contact.response());
        }
        addIfSaid(lines, "nobody asked because", diligence.notContactedBecause());
    }

    /** Versions of before this was asked keep their form, and with it their hash. */
    private static void addIfSaid(List<String> lines, String name, String text) {
        add(lines, name, text.isEmpty() ? null : text);
    }

    /** A bundle is handed out: where a source is confidential it tells no more than the page. */
    private static String place(Evidence evidence) {
        Confidentiality confidential = evidence.confidentiality();
        if (confidential != null) {
            return "withheld, " + confidential.reason() + ": " + confidential.detail();
        }
        return evidence.whence();
    }

    private static String words(Rating rating) {
        String word = String.valueOf(rating.veracity() == null ? rating.nonRating() : rating.veracity());
        return word + rating.flags().all().stream().map(flag -> " " + flag).collect(Collectors.joining());
    }

    private static void add(List<String> lines, String name, @Nullable Object value) {
        if (value != null) {
            lines.add(name + ": " + EntryForm.escaped(value.toString()));
        }
    }
}

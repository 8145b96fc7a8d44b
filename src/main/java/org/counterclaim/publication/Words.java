package org.counterclaim.publication;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.dispute.compare.Relation;
import org.counterclaim.verdict.Confidentiality;
import org.counterclaim.verdict.CorrectionType;
import org.counterclaim.verdict.Flag;
import org.counterclaim.verdict.NonRating;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.PublishedCorrection;
import org.counterclaim.verdict.PublishedVerdict;
import org.counterclaim.verdict.Rating;
import org.counterclaim.verdict.RatingLevel;
import org.counterclaim.verdict.ReportStatus;
import org.counterclaim.verdict.Stance;
import org.counterclaim.verdict.Veracity;

/** What readers see in place of codes. The page and its markup take their words from here, so that they agree (VR-7). */
@TemplateExtension
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** Of the pages. */
    static final String LANGUAGE = "en";

    private Words() {}

    public static String label(Outcome outcome) {
        return switch (outcome) {
            case RESOLVED -> "Resolved";
            case SUPPORTED -> "Supported";
            case CONSISTENT -> "Consistent";
            case DISPUTED -> "Disputed";
            case UNVERIFIED -> "Unverified";
            case SCOPE_MISMATCH -> "Different questions";
            case INTERNALLY_INCONSISTENT -> "Does not add up";
        };
    }

    public static String meaning(Outcome outcome) {
        return switch (outcome) {
            case RESOLVED -> "One position stands; the others do not.";
            case SUPPORTED -> "Two or more independent sources agree.";
            case CONSISTENT -> "Nothing contradicts it, but it rests on a single source.";
            case DISPUTED -> "Sources give answers that cannot all be right, and the evidence does not settle it.";
            case UNVERIFIED -> "There is not enough evidence to judge.";
            case SCOPE_MISMATCH -> "The figures answer different questions, so they do not contradict each other.";
            case INTERNALLY_INCONSISTENT -> "The parts of a figure do not sum to the whole that was given.";
        };
    }

    public static String label(Veracity veracity) {
        return switch (veracity) {
            case TRUE -> "True";
            case MOSTLY_TRUE -> "Mostly true";
            case MIXED -> "Mixed";
            case MOSTLY_FALSE -> "Mostly false";
            case FALSE -> "False";
        };
    }

    public static String label(NonRating nonRating) {
        return switch (nonRating) {
            case UNPROVEN -> "Unproven";
            case DISPUTED -> "Disputed";
            case UNVERIFIABLE -> "Cannot be verified";
            case IN_PROGRESS -> "Being checked";
            case OPINION -> "Opinion";
            case SATIRE -> "Satire";
        };
    }

    public static String label(Flag flag) {
        return switch (flag) {
            case MISSING_CONTEXT -> "context is missing";
            case MISLEADING -> "misleading";
            case OUTDATED -> "outdated";
            case EXAGGERATED -> "exaggerated";
            case UNDERSTATED -> "understated";
            case ALTERED_MEDIA -> "altered media";
            case MISCAPTIONED -> "wrong caption";
            case MISATTRIBUTED -> "not said by this source";
            case CORRECT_ATTRIBUTION -> "said by this source";
            case SCOPE_MISMATCH -> "answers another question";
            case SUPERSEDED -> "since updated by the source";
            case BELOW_DOCUMENTED_MINIMUM -> "below the documented minimum";
            case ABOVE_ALL_DOCUMENTED -> "above anything documented";
        };
    }

    /** "Disputed: below the documented minimum", in the words of the verdict's scale. What carries the meaning comes first. */
    public static String label(PublishedVerdict verdict, Rating rating) {
        RatingLevel level = verdict.scale().levelOf(rating);
        String word = level == null ? word(rating) : level.labels().in(LANGUAGE);
        String flags = rating.flags().all().stream()
                .filter(flag -> level == null || flag != level.flag())
                .map(Words::label)
                .collect(Collectors.joining(", "));
        return flags.isEmpty() ? word : word + ": " + flags;
    }

    /** For what the scale has no level for. */
    private static String word(Rating rating) {
        return rating.veracity() != null
                ? label(rating.veracity())
                : rating.nonRating() != null ? label(rating.nonRating()) : "";
    }

    public static String label(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "Evidence for";
            case REFUTES -> "Evidence against";
            case CONTEXT -> "Context";
        };
    }

    /** Ends a sentence that begins "The source is not named". */
    public static String describe(Confidentiality.Reason reason) {
        return switch (reason) {
            case SAFETY -> "because somebody would be in danger";
            case LEGAL -> "because the law forbids it";
            case SOURCE_AGREEMENT -> "because that was agreed with the source";
        };
    }

    public static String label(CorrectionType type) {
        return switch (type) {
            case CORRECTION -> "Correction";
            case UPDATE -> "Update";
            case CLARIFICATION -> "Clarification";
            case RATING_CHANGE -> "Change of rating";
            case RETRACTION -> "Retraction";
            case TYPO -> "Spelling";
        };
    }

    /** What a notice says first. */
    public static String title(PublishedCorrection notice) {
        return notice.isWithdrawal() ? "Withdrawn" : label(notice.type());
    }

    /** Ends in a full stop or its like. */
    public static String sentence(String text) {
        return text.matches("(?s).*[.!?\u2026]\\s*") ? text : text + ".";
    }

    public static String label(ReportStatus status) {
        return switch (status) {
            case OPEN -> "We have not answered yet";
            case ACCEPTED -> "You are right";
            case REJECTED -> "We see it differently";
        };
    }

    public static String label(Relation relation) {
        return switch (relation) {
            case CONTRADICTION -> "these cannot both be right";
            case TENSION -> "these hardly go together";
            case COMPATIBLE -> "these can both be right";
            case SUPERSEDES -> "one replaces the other";
            case REPEAT -> "these say the same";
            case NOT_COMPARABLE -> "these cannot be compared";
        };
    }

    /** What a number claims to be. */
    public static String describe(CountBasis basis) {
        return switch (basis) {
            case COMPLETE_TOTAL -> "given as the complete total";
            case DOCUMENTED_MINIMUM -> "a documented minimum: there may be more";
            case SOURCE_ESTIMATE -> "the source's own estimate";
            case STATISTICAL_ESTIMATE -> "a statistical estimate";
            case PENDING -> "under investigation, not confirmed";
            case UNSPECIFIED -> "the source does not say how it was counted";
        };
    }

    public static String describe(Polarity polarity) {
        return switch (polarity) {
            case ASSERTS -> "says so";
            case DENIES -> "denies it";
            case DOUBTS -> "doubts it";
            case NO_STATEMENT -> "does not comment";
        };
    }

    public static String describe(AsOfBasis basis) {
        return switch (basis) {
            case STATED -> "as the source dates it";
            case PUBLICATION_DATE -> "the day it was published; the source gives no date";
            case INFERRED -> "worked out from the wording";
        };
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }
}

package org.counterclaim.verdict;

/** What somebody can do instead of a step that the state of a verdict does not allow: step and verdict in, a sentence out. */
final class Advice {

    private static final String GONE = "It was withdrawn for good: open a new draft.";
    private static final String OVERTAKEN = "A later version stands in its place.";

    private Advice() {}

    static String insteadOf(Step step, Verdict verdict) {
        return verdict.discarded() == null
                ? switch (step) {
                    case EDIT, DISCARD -> changing(verdict.state());
                    case SUBMIT -> submitting(verdict.state());
                    case RECALL, TAKE_BACK -> takingBack(verdict.state());
                    case APPROVE, SEND_BACK -> reviewing(verdict.state());
                    case PUBLISH -> publishing(verdict.state());
                    case WITHDRAW -> withdrawing(verdict.state());
                    case CORRECT -> correcting(verdict.state());
                    case ACKNOWLEDGE -> "Only what is published can be stale.";
                }
                : "It was discarded by " + verdict.discarded().by() + ": open a draft of your own.";
    }

    private static String changing(VerdictState state) {
        return switch (state) {
            case SUBMITTED -> "It waits for a review; its author can recall it to DRAFT.";
            case APPROVED -> "It waits for an editor to publish it; its author or an editor can take it back to DRAFT.";
            default -> whatIsPublished(state);
        };
    }

    private static String submitting(VerdictState state) {
        return switch (state) {
            case SUBMITTED -> "It waits for a review.";
            case APPROVED -> "It waits for an editor to publish it.";
            default -> whatIsPublished(state);
        };
    }

    private static String takingBack(VerdictState state) {
        return switch (state) {
            case DRAFT -> "It is with its author already, to be edited and submitted, or discarded.";
            case SUBMITTED -> "It is not approved yet: its author can recall it, and a reviewer send it back.";
            case APPROVED -> "It is approved: its author or an editor can take it back.";
            default -> whatIsPublished(state);
        };
    }

    private static String reviewing(VerdictState state) {
        return switch (state) {
            case DRAFT -> "Its author has not submitted it.";
            case APPROVED -> "It is approved already and waits for an editor to publish it.";
            default -> whatIsPublished(state);
        };
    }

    private static String publishing(VerdictState state) {
        return switch (state) {
            case DRAFT -> "Submit it first: somebody else has to approve it.";
            case SUBMITTED -> "It waits for a review.";
            case PUBLISHED -> "It is public already.";
            default -> whatIsPublished(state);
        };
    }

    private static String withdrawing(VerdictState state) {
        String only = "Only what is published is withdrawn: ";
        return switch (state) {
            case DRAFT -> only + "a draft is discarded, by its author or an editor.";
            case SUBMITTED -> only + "its author can recall it, and discard it then.";
            case APPROVED -> only + "its author or an editor can take it back to DRAFT, and discard it then.";
            default -> whatIsPublished(state);
        };
    }

    private static String correcting(VerdictState state) {
        return switch (state) {
            case DRAFT -> "Only what is published is corrected: a draft is edited, by its author.";
            case SUBMITTED, APPROVED -> "Only what is published is corrected: it is still on its way.";
            default -> whatIsPublished(state);
        };
    }

    private static String whatIsPublished(VerdictState state) {
        return switch (state) {
            case REPLACED -> OVERTAKEN;
            case WITHDRAWN -> GONE;
            default -> "What is published never changes: open a correction.";
        };
    }
}

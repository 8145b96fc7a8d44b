package org.counterclaim.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterclaim.access.Role;
import org.counterclaim.dispute.BarredByInterest;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Refusal;
import org.counterclaim.verdict.Step.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * The rules of {@link Step}, in the order in which they are asked, so that a caller learns first what no other state of
 * the verdict would mend. Each objects with a refusal that says which rule it was.
 */
enum Rule {
    /** The role that the step takes. */
    ROLE {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            return attempt.actor().is(attempt.step().role())
                    ? null
                    : new RoleRequired(attempt.step().role());
        }
    },
    /** The role that the verdict's policy wants of its reviewers. */
    REVIEWER {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            Role role = attempt.verdict().plan().reviewers();
            return attempt.actor().is(role) ? null : RoleRequired.ofReviewers(role);
        }
    },
    /** Nobody works on a dispute in which they have declared an interest. */
    NO_INTEREST {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            return attempt.ties().interest()
                    ? new BarredByInterest(
                            attempt.actor().name(), attempt.verdict().disputeId())
                    : null;
        }
    },
    /** Nobody reviews or publishes their own draft, in whatever role. */
    SOMEBODY_ELSES_DRAFT {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            return attempt.byTheAuthor() && !attempt.tooLate() ? SeparationOfDuties.ownDraft(attempt) : null;
        }
    },
    /** The verdict is in the state that the step starts from. */
    STATE {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            return attempt.verdict().state() == attempt.step().from() ? null : IllegalTransition.by(attempt);
        }
    },
    /** Only the author edits, submits and recalls a draft. */
    OWN_DRAFT {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            return attempt.byTheAuthor() ? null : SeparationOfDuties.notTheAuthor(attempt);
        }
    },
    /** Its author gives up or takes back what is not public, or an editor where the author does not come back to it. */
    OWN_DRAFT_OR_EDITOR {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            return attempt.byTheAuthor() || attempt.actor().is(Role.EDITOR)
                    ? null
                    : SeparationOfDuties.neitherAuthorNorEditor(attempt);
        }
    },
    /** Nobody goes on with what was discarded. */
    NOT_DISCARDED {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            return attempt.verdict().discarded() == null ? null : new DraftDiscarded(attempt);
        }
    },
    /** Nobody reviews twice what was submitted once. */
    ONCE_A_ROUND {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            return attempt.reviewedBefore() ? new AlreadyReviewed(attempt.verdict()) : null;
        }
    },
    /** Nothing is published on the word of somebody who has an interest in it, also one declared after they gave it. */
    UNTIED_HANDS {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            return attempt.ties().tiedHands().isEmpty() ? null : SeparationOfDuties.tiedHands(attempt);
        }
    },
    /** There is an outcome and a summary to review. */
    COMPLETE {
        @Override
        boolean tellsContent() {
            return true;
        }

        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            Content content = attempt.verdict().content();
            List<Invalid.FieldError> missing = new ArrayList<>();
            if (content.outcome() == null) {
                missing.add(new Invalid.FieldError("/outcome", "required", "A reviewer needs an outcome."));
            }
            if (content.summary().isBlank()) {
                missing.add(new Invalid.FieldError("/summary", "required", "A reviewer needs a summary."));
            }
            return missing.isEmpty() ? null : new Invalid(missing);
        }
    },
    /** A step that takes something back says why. */
    REASON {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            return attempt.withoutReason() ? Invalid.required("/reason", "Say why: this needs a reason.") : null;
        }
    },
    /**
     * Nothing goes out without what its outcome rests on, except an UNVERIFIED one whose author says why; and nothing is
     * published without what the gate of its policy demands.
     */
    EVIDENCE {
        @Override
        boolean tellsContent() {
            return true;
        }

        @Override
        boolean asksWhatIsBehind() {
            return true;
        }

        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            Grounds missing = grounds(attempt);
            if (attempt.step() == Step.PUBLISH) {
                missing = missing.and(attempt.gate().missing());
            }
            return missing.missing().isEmpty() ? null : new EvidenceInsufficient(missing);
        }

        private Grounds grounds(Attempt attempt) {
            Grounds missing = Grounds.missingFrom(attempt.verdict().content());
            if (missing.missing().isEmpty() || attempt.verdict().outcome() != Outcome.UNVERIFIED) {
                return missing;
            }
            boolean explained = attempt.verdict().withoutEvidenceBecause() != null || !attempt.withoutReason();
            return explained ? Grounds.NONE_MISSING : missing.orReason();
        }
    },
    /** What readers are told of a correction is what it does: its type, and what it changes. */
    TYPE_FITS_THE_CHANGE {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            Verdict verdict = attempt.verdict();
            Verdict before = verdict.corrects();
            Correction told = verdict.correction();
            if (before == null || told == null) {
                return null;
            }
            WhatChanged change = new WhatChanged(before.content(), verdict.content(), verdict.wordedIn());
            boolean fits = switch (told.type()) {
                case TYPO -> change.substance().isEmpty();
                case RATING_CHANGE -> change.outcome() || change.ratings();
                case CORRECTION, UPDATE, CLARIFICATION, RETRACTION -> true;
            };
            return fits ? null : new TypeDoesNotFit(verdict, told, change.substance());
        }
    },
    /** One correction at a time: of two open ones, the second could never be published. */
    NO_OTHER_CORRECTION {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            Verdict open = attempt.verdict().openCorrection();
            return open == null ? null : new CorrectionOpen(open);
        }
    },
    /** A correction replaces what is public now, not something that was replaced or withdrawn in the meantime. */
    CORRECTS_THE_NEWEST {
        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            Verdict corrected = attempt.verdict().corrects();
            return corrected == null || corrected.state() == VerdictState.PUBLISHED
                    ? null
                    : IllegalTransition.overtaken(attempt.verdict(), corrected);
        }
    },
    /** Where its policy wants one verdict on a question, a first version does not go out beside one that stands. */
    NO_OTHER_STANDS {
        @Override
        boolean asksWhatIsBehind() {
            return true;
        }

        @Override
        @Nullable
        Refusal objection(Attempt attempt) {
            Verdict verdict = attempt.verdict();
            // a mistake in what stands is corrected, whatever a merge has put beside it
            if (verdict.corrects() != null || !verdict.policy().gate().oneVerdict()) {
                return null;
            }
            return attempt.backing().get().others().stream()
                    .filter(Beside::stands)
                    .findFirst()
                    .map(VerdictStands::new)
                    .orElse(null);
        }
    };

    /** The refusal, or null if the rule has nothing against it. */
    abstract @Nullable Refusal objection(Attempt attempt);

    /** Whether its objection tells something of what the author found. */
    boolean tellsContent() {
        return false;
    }

    /** Whether it asks what stands behind the verdict, for which a whole dispute is reckoned. */
    boolean asksWhatIsBehind() {
        return false;
    }

    /** The rule as problems name it: "own-draft". */
    String ruleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

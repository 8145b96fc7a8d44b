package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Invalid.FieldError;
import org.counterclaim.verdict.Review.Judgement;
import org.jspecify.annotations.Nullable;

/** Compares what a reviewer finds with what the author found, and refuses what cannot be compared. */
@ApplicationScoped
class Labelling {

    private final JudgedDispute disputes;

    Labelling(JudgedDispute disputes) {
        this.disputes = disputes;
    }

    /** @return what counts: as sent, or as the label decides where the reviewer has not seen the author's */
    Judgement checked(Verdict verdict, Judgement sent) {
        List<Rating> ratings = sent.ratings() == null ? List.of() : sent.ratings();
        Label authors = Label.of(verdict.content());
        if (verdict.plan().mode() == ReviewMode.BLIND) {
            refuseOtherClaims(authors.claims(), new Label(sent.outcome(), ratings));
            return sent.decidedBy(new Label(sent.outcome(), ratings), authors);
        }
        if (sent.decision() == null) {
            throw Invalid.required("/decision", "Send APPROVE or REQUEST_CHANGES.");
        }
        refuseForeignClaims(disputes.claimsOf(verdict.disputeId()), ratings);
        if (sent.decision() == Decision.APPROVE) {
            refuseAnotherLabel(authors, sent.outcome(), sent.ratings());
        }
        return sent;
    }

    /** Which claims are to be rated is told to reviewers, so that both labels are about the same. */
    private static void refuseOtherClaims(Set<Long> asked, Label label) {
        List<FieldError> errors = new ArrayList<>();
        if (label.outcome() == null) {
            errors.add(new FieldError("/outcome", "required", "This verdict is reviewed blind: give your outcome."));
        }
        Set<Long> missing = new TreeSet<>(asked);
        missing.removeAll(label.claims());
        if (!missing.isEmpty()) {
            errors.add(new FieldError(
                    "/ratings", "required", "This verdict is reviewed blind: rate claims " + missing + " as well."));
        }
        for (int i = 0; i < label.ratings().size(); i++) {
            long claim = label.ratings().get(i).claimId();
            if (!asked.contains(claim)) {
                errors.add(new FieldError(
                        "/ratings/" + i + "/claimId",
                        "not-asked",
                        "Claim " + claim + " is not to be rated here; these are: " + new TreeSet<>(asked) + "."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static void refuseForeignClaims(Set<Long> known, List<Rating> ratings) {
        for (int i = 0; i < ratings.size(); i++) {
            long claim = ratings.get(i).claimId();
            if (!known.contains(claim)) {
                throw Invalid.field(
                        "/ratings/" + i + "/claimId",
                        "not-in-dispute",
                        "Claim " + claim + " is not in the dispute of this verdict.");
            }
        }
    }

    private static void refuseAnotherLabel(Label authors, @Nullable Outcome outcome, @Nullable List<Rating> ratings) {
        if (outcome != null && outcome != authors.outcome()) {
            throw Invalid.field(
                    "/outcome",
                    "differs",
                    "The draft's outcome is " + authors.outcome() + ", yours " + outcome
                            + ". Send REQUEST_CHANGES to have it changed, or approve it as it is.");
        }
        if (ratings != null && !new Label(authors.outcome(), ratings).agreesWith(authors)) {
            throw Invalid.field(
                    "/ratings",
                    "differs",
                    "Your ratings are not those of the draft. Send REQUEST_CHANGES to have them changed, or approve"
                            + " it as it is.");
        }
    }
}

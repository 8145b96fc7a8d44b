package org.counterclaim.verdict;

import java.util.List;
import org.counterclaim.platform.Refusal;
import org.counterclaim.verdict.Step.Attempt;

/** Somebody does to a draft what somebody else has to do. */
public final class SeparationOfDuties extends Refusal {

    private SeparationOfDuties(Rule rule, String detail) {
        super(Kind.SEPARATION_OF_DUTIES, detail);
        with("rule", rule.ruleName());
    }

    static SeparationOfDuties ownDraft(Attempt attempt) {
        String what = attempt.step() == Step.PUBLISH ? "publishes" : "reviews";
        return new SeparationOfDuties(
                Rule.SOMEBODY_ELSES_DRAFT,
                "Nobody " + what + " their own draft, and verdict "
                        + attempt.verdict().id() + " is yours. Ask somebody else.");
    }

    static SeparationOfDuties tiedHands(Attempt attempt) {
        Verdict verdict = attempt.verdict();
        List<String> tied = attempt.ties().tiedHands();
        String instead = tied.contains(verdict.author())
                ? "An editor has to take it back and discard it, and somebody else to open a draft."
                : "An editor has to take it back; once it is submitted anew, somebody else has to review it.";
        return new SeparationOfDuties(
                Rule.UNTIED_HANDS,
                "Verdict " + verdict.id() + " is not published on the word of " + String.join(" and ", tied)
                        + ", with an interest declared in dispute " + verdict.disputeId() + ". " + instead);
    }

    static SeparationOfDuties neitherAuthorNorEditor(Attempt attempt) {
        String what = attempt.step() == Step.TAKE_BACK ? "takes back" : "discards";
        return new SeparationOfDuties(
                Rule.OWN_DRAFT_OR_EDITOR,
                "Only its author, " + attempt.verdict().author() + ", or an editor " + what + " verdict "
                        + attempt.verdict().id() + ".");
    }

    static SeparationOfDuties notTheAuthor(Attempt attempt) {
        return new SeparationOfDuties(
                Rule.OWN_DRAFT,
                "Only its author, " + attempt.verdict().author() + ", edits, submits or recalls verdict "
                        + attempt.verdict().id() + ". "
                        + (attempt.verdict().state() == VerdictState.SUBMITTED ? "Review it, or open" : "Open")
                        + " a draft of your own.");
    }
}

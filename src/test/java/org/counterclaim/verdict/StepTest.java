package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Role;
import org.counterclaim.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

    /** Blueprint section 4, written out once more: whoever, whatever and whenever is not listed here is refused. */
    private static final Set<String> ALLOWED = Set.of(
            "own DRAFT: CHECKER may EDIT, SUBMIT",
            "own DRAFT: EDITOR may EDIT, SUBMIT",
            "own DRAFT: ADMIN may EDIT, SUBMIT",
            "own SUBMITTED: CHECKER may RECALL",
            "own SUBMITTED: EDITOR may RECALL",
            "own SUBMITTED: ADMIN may RECALL",
            "another's SUBMITTED: CHECKER may APPROVE, SEND_BACK",
            "another's SUBMITTED: EDITOR may APPROVE, SEND_BACK",
            "another's SUBMITTED: ADMIN may APPROVE, SEND_BACK",
            "another's APPROVED: EDITOR may PUBLISH",
            "another's APPROVED: ADMIN may PUBLISH",
            "own PUBLISHED: EDITOR may CORRECT, WITHDRAW",
            "own PUBLISHED: ADMIN may CORRECT, WITHDRAW",
            "another's PUBLISHED: EDITOR may CORRECT, WITHDRAW",
            "another's PUBLISHED: ADMIN may CORRECT, WITHDRAW");

    @Test
    void nobody_may_take_a_step_that_the_blueprint_does_not_give_them() {
        Set<String> open = new TreeSet<>();
        for (VerdictState state : VerdictState.values()) {
            for (String author : List.of("me", "them")) {
                for (Role role : Role.values()) {
                    Verdict verdict = AVerdict.by(author, state);
                    List<String> steps = Stream.of(Step.values())
                            .filter(step -> step.openingFor(verdict, new Actor("me", role))
                                    .open())
                            .map(Step::name)
                            .toList();
                    if (!steps.isEmpty()) {
                        open.add((author.equals("me") ? "own " : "another's ") + state + ": " + role + " may "
                                + String.join(", ", steps));
                    }
                }
            }
        }

        assertThat(open).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void what_is_told_to_be_open_is_what_is_enforced(Step step) {
        for (VerdictState state : VerdictState.values()) {
            for (String author : List.of("me", "them")) {
                for (Role role : Role.values()) {
                    Verdict verdict = AVerdict.by(author, state);
                    Actor me = new Actor("me", role);

                    Throwable refused = catchThrowable(() -> step.check(verdict, me, "a reason"));

                    Step.Opening told = step.openingFor(verdict, me);
                    assertThat(refused == null).isEqualTo(told.open());
                    if (refused instanceof Refusal refusal) {
                        assertThat(told.why()).isEqualTo(refusal.detail());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void nobody_takes_a_step_without_a_role(Step step) {
        Verdict verdict = AVerdict.by("them", step.from());

        assertThat(step.openingFor(verdict, new Actor("anyone", null)).open()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_step_leads_where_the_states_allow(Step step) {
        boolean moves = step.from() != step.to();

        assertThat(step.from().canBecome(step.to())).isEqualTo(moves);
    }

    @Test
    void an_editor_does_not_publish_their_own_draft_and_hears_which_rule_it_is() {
        Verdict verdict = AVerdict.by("editor", VerdictState.APPROVED);

        Throwable refused = catchThrowable(() -> Step.PUBLISH.check(verdict, new Actor("editor", Role.ADMIN), null));

        assertThat(refused)
                .isInstanceOf(SeparationOfDuties.class)
                .hasMessageContaining("Nobody publishes their own draft")
                .extracting(e -> ((Refusal) e).extensions().get("rule"))
                .isEqualTo("somebody-elses-draft");
    }

    @Test
    void whoever_reviewed_it_may_publish_it() {
        Verdict verdict = AVerdict.by("checker", VerdictState.SUBMITTED);
        Actor reviewer = new Actor("editor", Role.EDITOR);
        Step.APPROVE.check(verdict, reviewer, "agreed");
        verdict.approve(AVerdict.NOW);

        Throwable refused = catchThrowable(() -> Step.PUBLISH.check(verdict, reviewer, null));

        assertThat(refused).isNull();
    }

    @Test
    void a_skipped_state_is_refused_with_what_it_can_become() {
        Verdict verdict = AVerdict.by("checker", VerdictState.DRAFT);

        Throwable refused = catchThrowable(() -> Step.PUBLISH.check(verdict, new Actor("editor", Role.EDITOR), null));

        assertThat(refused)
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("Verdict 7 is DRAFT and cannot become PUBLISHED")
                .extracting(e -> ((Refusal) e).extensions(), InstanceOfAssertFactories.MAP)
                .containsEntry("from", VerdictState.DRAFT)
                .containsEntry("to", VerdictState.PUBLISHED)
                .containsEntry("allowed", List.of(VerdictState.SUBMITTED));
    }

    @Test
    void a_verdict_without_evidence_is_not_submitted() {
        Verdict verdict = AVerdict.by("me", new Content(Outcome.DISPUTED, "Why.", "", List.of(), List.of()));

        Throwable refused = catchThrowable(() -> Step.SUBMIT.check(verdict, new Actor("me", Role.CHECKER), "because"));

        assertThat(refused)
                .isInstanceOf(EvidenceInsufficient.class)
                .extracting(e -> ((Refusal) e).extensions().get("missing"))
                .isEqualTo(List.of("evidence"));
    }

    @Test
    void an_unverified_verdict_goes_without_evidence_if_its_author_says_why() {
        Verdict verdict = AVerdict.by("me", new Content(Outcome.UNVERIFIED, "Why.", "", List.of(), List.of()));
        Actor me = new Actor("me", Role.CHECKER);

        Throwable withoutReason = catchThrowable(() -> Step.SUBMIT.check(verdict, me, " "));
        Throwable withReason = catchThrowable(() -> Step.SUBMIT.check(verdict, me, "No access to the site."));

        assertThat(withoutReason)
                .isInstanceOf(EvidenceInsufficient.class)
                .extracting(e -> ((Refusal) e).extensions().get("missing"))
                .isEqualTo(List.of("evidence", "reason"));
        assertThat(withReason).isNull();
        assertThat(Step.SUBMIT.openingFor(verdict, me).reasonNeeded()).isTrue();
    }

    @Test
    void a_draft_without_an_outcome_is_told_what_it_lacks() {
        Verdict verdict = AVerdict.by("me", new Content(null, " ", "", List.of(), List.of(AVerdict.REPORT)));

        Throwable refused = catchThrowable(() -> Step.SUBMIT.check(verdict, new Actor("me", Role.CHECKER), null));

        assertThat(refused).hasMessageContaining("outcome").hasMessageContaining("summary");
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"RECALL", "SEND_BACK", "CORRECT", "WITHDRAW"})
    void what_is_taken_back_needs_a_reason(Step step) {
        Actor me = new Actor("me", Role.EDITOR);
        Verdict verdict = AVerdict.by(step == Step.RECALL ? "me" : "them", step.from());

        Throwable refused = catchThrowable(() -> step.check(verdict, me, " "));

        assertThat(refused).isInstanceOf(Refusal.class).hasMessageContaining("reason");
    }

    @Test
    void a_correction_of_what_was_corrected_meanwhile_is_not_published() {
        Verdict first = AVerdict.by("checker", VerdictState.PUBLISHED);
        Correction news = new Correction(CorrectionType.UPDATE, "news");
        Verdict late = AVerdict.withId(9, first.correction(news, AVerdict.begun("checker")));
        late.submit(null, AVerdict.NOW);
        late.approve(AVerdict.NOW);
        AVerdict.published(AVerdict.withId(8, first.correction(news, AVerdict.begun("checker2"))));

        Throwable refused = catchThrowable(() -> Step.PUBLISH.check(late, new Actor("editor", Role.EDITOR), null));

        assertThat(refused).isInstanceOf(IllegalTransition.class).hasMessageContaining("version 1, which is REPLACED");
    }
}

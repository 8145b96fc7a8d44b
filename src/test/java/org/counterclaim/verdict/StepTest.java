package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Role;
import org.counterclaim.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

    @Test
    void who_may_take_which_step_is_as_the_table_that_people_read_says() {
        assertThat(WhoMayWhat.byTheRules()).isEqualTo(WhoMayWhat.written());
    }

    @Test
    void how_a_verdict_is_reviewed_changes_nothing_but_who_reviews_it() {
        for (ReviewMode mode : ReviewMode.values()) {
            List<String> beside = WhoMayWhat.linesOf(mode).stream()
                    .filter(line -> !line.startsWith("SUBMITTED"))
                    .toList();

            assertThat(beside)
                    .isEqualTo(WhoMayWhat.linesOf(ReviewMode.APPROVALS).stream()
                            .filter(line -> !line.startsWith("SUBMITTED"))
                            .toList());
        }
    }

    @Test
    void all_that_speaks_against_a_step_is_told_and_not_only_the_first() {
        Verdict own = AVerdict.by("me", new Content(null, "", "", List.of(), List.of()));

        Step.Opening opening = Step.SUBMIT.openingFor(
                own, new Actor("me", Role.CHECKER), new Ties(true, false, List.of()), AVerdict.behind(own));

        assertThat(opening.objections())
                .extracting(Step.Objection::rule)
                .containsExactly("no-interest", "complete", "evidence");
        assertThat(opening.why()).isEqualTo(opening.objections().get(0).text());
    }

    @Test
    void whoever_could_review_blind_is_not_told_what_a_draft_lacks_for_its_outcome() {
        Content unfounded = new Content(Outcome.RESOLVED, "Why.", "", List.of(), List.of());
        Verdict draft = AVerdict.by("them", unfounded, APolicy.of(ReviewMode.BLIND));

        Step.Opening opening =
                Step.SUBMIT.openingFor(draft, new Actor("me", Role.ADMIN), Ties.NONE, AVerdict.behind(draft));

        assertThat(opening.objections()).extracting(Step.Objection::rule).containsExactly("own-draft");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void readers_are_told_of_the_role_alone_and_what_stands_behind_a_verdict_is_not_even_asked(Step step) {
        for (VerdictState state : VerdictState.values()) {
            Verdict verdict = AVerdict.by("them", state);

            Step.Opening told = step.openingFor(verdict, new Actor("anyone", null), Ties.NONE, StepTest::asked);

            assertThat(told.open()).isFalse();
            assertThat(told.objections()).extracting(Step.Objection::rule).containsExactly("role");
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void what_stands_behind_a_verdict_is_asked_for_a_step_from_its_state_alone(Step step) {
        for (VerdictState state : VerdictState.values()) {
            if (state != step.from()) {
                Verdict verdict = AVerdict.by("them", state);

                Step.Opening told =
                        step.openingFor(verdict, new Actor("editor", Role.EDITOR), Ties.NONE, StepTest::asked);

                assertThat(told.objections())
                        .extracting(Step.Objection::rule)
                        .contains("state")
                        .doesNotContain("evidence");
            }
        }
    }

    private static Backing asked() {
        throw new AssertionError("The dispute was asked");
    }

    @Test
    void nobody_reviews_twice_what_was_submitted_once() {
        Verdict waiting = AVerdict.by("them", VerdictState.SUBMITTED);
        Actor me = new Actor("me", Role.EDITOR);

        Throwable refused = catchThrowable(() -> Step.APPROVE.check(new Step.Attempt(
                Step.APPROVE, waiting, me, "agreed", new Ties(false, true, List.of()), AVerdict.behind(waiting))));

        assertThat(refused)
                .isInstanceOf(AlreadyReviewed.class)
                .extracting(e -> ((Refusal) e).extensions().get("rule"))
                .isEqualTo("once-a-round");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void what_is_told_to_be_open_is_what_is_enforced(Step step) {
        for (VerdictState state : VerdictState.values()) {
            for (String author : List.of("me", "them")) {
                for (Role role : Role.values()) {
                    Verdict verdict = AVerdict.by(author, state);
                    Actor me = new Actor("me", role);

                    Throwable refused = catchThrowable(() -> Trying.check(step, verdict, me, "a reason"));

                    Step.Opening told = step.openingFor(verdict, me, Ties.NONE, AVerdict.behind(verdict));
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

        assertThat(step.openingFor(verdict, new Actor("anyone", null), Ties.NONE, AVerdict.behind(verdict))
                        .open())
                .isFalse();
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

        Throwable refused =
                catchThrowable(() -> Trying.check(Step.PUBLISH, verdict, new Actor("editor", Role.ADMIN), null));

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
        Trying.check(Step.APPROVE, verdict, reviewer, "agreed");
        verdict.approve(AVerdict.NOW);

        Throwable refused = catchThrowable(() -> Trying.check(Step.PUBLISH, verdict, reviewer, null));

        assertThat(refused).isNull();
    }

    @Test
    void a_skipped_state_is_refused_with_what_it_can_become() {
        Verdict verdict = AVerdict.by("checker", VerdictState.DRAFT);

        Throwable refused =
                catchThrowable(() -> Trying.check(Step.PUBLISH, verdict, new Actor("editor", Role.EDITOR), null));

        assertThat(refused)
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("Verdict 7 is DRAFT and cannot become PUBLISHED")
                .extracting(e -> ((Refusal) e).extensions(), InstanceOfAssertFactories.MAP)
                .containsEntry("from", VerdictState.DRAFT)
                .containsEntry("to", VerdictState.PUBLISHED)
                .containsEntry("allowed", List.of(VerdictState.SUBMITTED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECALL   | DRAFT     | It is with its author already, to be edited and submitted, or discarded.
            WITHDRAW | DRAFT     | Only what is published is withdrawn: a draft is discarded, by its author or an editor.
            WITHDRAW | SUBMITTED | Only what is published is withdrawn: its author can recall it, and discard it then.
            DISCARD  | APPROVED  | its author or an editor can take it back to DRAFT.
            PUBLISH  | DRAFT     | Submit it first: somebody else has to approve it.
            CORRECT  | DRAFT     | Only what is published is corrected: a draft is edited, by its author.
            RECALL   | PUBLISHED | What is published never changes: open a correction.
            WITHDRAW | REPLACED  | A later version stands in its place.
            EDIT     | WITHDRAWN | It was withdrawn for good: open a new draft.
            """)
    void what_a_state_does_not_allow_is_told_with_what_can_be_done_instead(
            Step step, VerdictState state, String instead) {
        Verdict verdict = AVerdict.by("me", state);

        Step.Opening told = step.openingFor(verdict, new Actor("me", Role.ADMIN), Ties.NONE, AVerdict.behind(verdict));

        assertThat(told.objections())
                .filteredOn(objection -> objection.rule().equals("state"))
                .singleElement()
                .extracting(Step.Objection::text, InstanceOfAssertFactories.STRING)
                .endsWith(instead);
    }

    @Test
    void of_a_discarded_draft_nobody_is_told_to_submit_it() {
        Verdict verdict = AVerdict.by("them", VerdictState.DRAFT);
        verdict.discard(new Discarded("them", AVerdict.NOW, "overtaken"));

        Step.Opening told =
                Step.PUBLISH.openingFor(verdict, new Actor("editor", Role.EDITOR), Ties.NONE, AVerdict.behind(verdict));

        assertThat(told.why()).endsWith("It was discarded by them: open a draft of your own.");
    }

    @Test
    void the_author_of_what_nobody_can_review_any_more_is_not_told_to_ask_somebody_else() {
        Verdict discarded = AVerdict.by("me", VerdictState.DRAFT);
        discarded.discard(new Discarded("me", AVerdict.NOW, "overtaken"));

        for (Verdict over : List.of(
                discarded, AVerdict.by("me", VerdictState.PUBLISHED), AVerdict.by("me", VerdictState.REPLACED))) {
            Step.Opening told =
                    Step.APPROVE.openingFor(over, new Actor("me", Role.EDITOR), Ties.NONE, AVerdict.behind(over));

            assertThat(told.objections()).extracting(Step.Objection::rule).containsExactly("state");
        }
    }

    @Test
    void whoever_approved_what_was_taken_back_is_not_told_that_the_round_is_theirs_already() {
        Verdict back = AVerdict.by("them", VerdictState.APPROVED);
        back.goBackToItsAuthor(AVerdict.NOW);

        Step.Opening told = Step.APPROVE.openingFor(
                back, new Actor("me", Role.EDITOR), new Ties(false, true, List.of()), AVerdict.behind(back));

        assertThat(told.objections()).extracting(Step.Objection::rule).containsExactly("state");
    }

    @Test
    void whoever_submits_what_was_discarded_hears_what_it_was_to_become() {
        Verdict discarded = AVerdict.by("me", VerdictState.DRAFT);
        discarded.discard(new Discarded("me", AVerdict.NOW, "overtaken"));

        Throwable refused =
                catchThrowable(() -> Trying.check(Step.SUBMIT, discarded, new Actor("me", Role.CHECKER), null));

        assertThat(refused)
                .isInstanceOf(DraftDiscarded.class)
                .extracting(e -> ((Refusal) e).extensions(), InstanceOfAssertFactories.MAP)
                .containsEntry("from", VerdictState.DRAFT)
                .containsEntry("to", VerdictState.SUBMITTED);
    }

    @Test
    void what_is_taken_back_is_blind_again_and_waits_for_another_round() {
        Verdict verdict = AVerdict.by("them", VerdictState.APPROVED, APolicy.of(ReviewMode.BLIND));
        Actor reviewer = new Actor("checker", Role.CHECKER);

        verdict.goBackToItsAuthor(AVerdict.NOW);

        assertThat(verdict.state()).isEqualTo(VerdictState.DRAFT);
        assertThat(verdict.isBlindTo(reviewer)).isTrue();
    }

    private static Policy oneVerdict() {
        Policy.Terms usual = APolicy.standard().terms();
        return new Policy(
                "one",
                1,
                new Policy.Terms(
                        "One", usual.plan(), usual.fastLane(), new Gate(1, false, false, true), usual.appliesTo()),
                "admin",
                AVerdict.NOW);
    }

    @Test
    void under_a_policy_that_wants_one_verdict_no_first_version_goes_out_beside_one_that_stands() {
        Verdict second = AVerdict.by("them", VerdictState.APPROVED, oneVerdict());
        Beside first = new Beside(3, "how-many", 2, VerdictState.PUBLISHED, "checker2");
        Actor editor = new Actor("editor", Role.EDITOR);

        Throwable refused = catchThrowable(() -> Step.PUBLISH.check(beside(second, editor, first)));

        assertThat(refused)
                .isInstanceOf(VerdictStands.class)
                .hasMessageContaining("verdict 3 (how-many, version 2) by checker2, which is PUBLISHED")
                .extracting(e -> ((Refusal) e).extensions(), InstanceOfAssertFactories.MAP)
                .containsEntry("existing", 3L)
                .containsEntry("state", VerdictState.PUBLISHED)
                .containsEntry("rule", "no-other-stands");
        assertThat(catchThrowable(() -> Step.PUBLISH.check(
                        beside(second, editor, new Beside(3, null, 1, VerdictState.APPROVED, "checker2")))))
                .isNull();
        assertThat(catchThrowable(
                        () -> Step.PUBLISH.check(beside(AVerdict.by("them", VerdictState.APPROVED), editor, first))))
                .isNull();
    }

    private static Step.Attempt beside(Verdict verdict, Actor editor, Beside other) {
        Backing behind = AVerdict.behind(verdict.content());
        return new Step.Attempt(
                Step.PUBLISH,
                verdict,
                editor,
                null,
                Ties.NONE,
                () -> new Backing(behind.origins(), behind.contested(), List.of(other)));
    }

    @Test
    void a_verdict_without_evidence_is_not_submitted() {
        Verdict verdict = AVerdict.by("me", new Content(Outcome.DISPUTED, "Why.", "", List.of(), List.of()));

        Throwable refused =
                catchThrowable(() -> Trying.check(Step.SUBMIT, verdict, new Actor("me", Role.CHECKER), "because"));

        assertThat(refused)
                .isInstanceOf(EvidenceInsufficient.class)
                .extracting(e -> ((Refusal) e).extensions().get("missing"))
                .isEqualTo(List.of("evidence"));
    }

    @Test
    void an_unverified_verdict_goes_without_evidence_if_its_author_says_why() {
        Verdict verdict = AVerdict.by("me", new Content(Outcome.UNVERIFIED, "Why.", "", List.of(), List.of()));
        Actor me = new Actor("me", Role.CHECKER);

        Throwable withoutReason = catchThrowable(() -> Trying.check(Step.SUBMIT, verdict, me, " "));
        Throwable withReason = catchThrowable(() -> Trying.check(Step.SUBMIT, verdict, me, "No access to the site."));

        assertThat(withoutReason)
                .isInstanceOf(EvidenceInsufficient.class)
                .extracting(e -> ((Refusal) e).extensions().get("missing"))
                .isEqualTo(List.of("evidence", "reason"));
        assertThat(withReason).isNull();
        assertThat(Step.SUBMIT
                        .openingFor(verdict, me, Ties.NONE, AVerdict.behind(verdict))
                        .reasonNeeded())
                .isTrue();
    }

    @Test
    void a_draft_without_an_outcome_is_told_what_it_lacks() {
        Verdict verdict = AVerdict.by("me", new Content(null, " ", "", List.of(), List.of(AVerdict.REPORT)));

        Throwable refused =
                catchThrowable(() -> Trying.check(Step.SUBMIT, verdict, new Actor("me", Role.CHECKER), null));

        assertThat(refused).hasMessageContaining("outcome").hasMessageContaining("summary");
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"RECALL", "TAKE_BACK", "SEND_BACK", "CORRECT", "WITHDRAW"})
    void what_is_taken_back_needs_a_reason(Step step) {
        Actor me = new Actor("me", Role.EDITOR);
        Verdict verdict = AVerdict.by(step == Step.RECALL ? "me" : "them", step.from());

        Throwable refused = catchThrowable(() -> Trying.check(step, verdict, me, " "));

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

        Throwable refused =
                catchThrowable(() -> Trying.check(Step.PUBLISH, late, new Actor("editor", Role.EDITOR), null));

        assertThat(refused).isInstanceOf(IllegalTransition.class).hasMessageContaining("version 1, which is REPLACED");
    }
}

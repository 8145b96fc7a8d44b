package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.counterclaim.access.Actor;
import org.counterclaim.dispute.Remembered.Asked;
import org.counterclaim.dispute.Remembered.Scoped;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Words a dispute's question anew or says what it asks; the machine never changes it back. */
@ApplicationScoped
public class Asking {

    private final Revising revising;
    private final Happenings happenings;
    private final Reckoning reckoning;

    Asking(Revising revising, Happenings happenings, Reckoning reckoning) {
        this.revising = revising;
        this.happenings = happenings;
        this.reckoning = reckoning;
    }

    /** @param scope decides which claims may join from now on; those that are here stay */
    @Transactional
    public Dispute ask(
            long id, @Nullable String ifMatch, @Nullable String question, @Nullable ScopeEdit scope, Actor actor) {
        Dispute dispute = revising.open(id, ifMatch);
        if (question == null && scope == null) {
            throw Invalid.required("/question", "Give a question, a scope, or both.");
        }
        if (question != null) {
            word(dispute, question, actor);
        }
        if (scope != null) {
            rescope(dispute, scope, actor);
        }
        return dispute;
    }

    private void word(Dispute dispute, String question, Actor actor) {
        if (question.isBlank()) {
            throw Invalid.required("/question", "A dispute needs a question.");
        }
        Asked before = new Asked(dispute.question(), dispute.isQuestionEdited());
        dispute.ask(question.strip(), true);
        Asked after = new Asked(dispute.question(), true);
        revising.decided(
                dispute,
                actor,
                Revising.change(dispute, "question edited").from(before.question(), after.question()),
                Made.of(Decision.Kind.QUESTION, dispute, before, after, null));
    }

    private void rescope(Dispute dispute, ScopeEdit edit, Actor actor) {
        Scoped before = Scoped.of(dispute);
        dispute.rescope(edit.on(dispute.scope()), true);
        happenings.settle(dispute);
        Scoped after = Scoped.of(dispute);
        revising.decided(
                dispute,
                actor,
                Revising.change(dispute, "scope edited")
                        .from(before.scope().key(), after.scope().key()),
                Made.of(Decision.Kind.SCOPE, dispute, before, after, null));
        reckoning.refresh(dispute);
    }
}

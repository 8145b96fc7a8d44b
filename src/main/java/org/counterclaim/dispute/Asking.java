package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.counterclaim.access.Actor;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Words a dispute's question anew; the machine never changes it back. */
@ApplicationScoped
public class Asking {

    private final Revising revising;

    Asking(Revising revising) {
        this.revising = revising;
    }

    @Transactional
    public Dispute ask(long id, @Nullable String ifMatch, String question, Actor actor) {
        Dispute dispute = revising.open(id, ifMatch);
        if (question.isBlank()) {
            throw Invalid.required("/question", "A dispute needs a question.");
        }
        String before = dispute.question();
        dispute.ask(question.strip());
        revising.decided(
                dispute, actor, Revising.change(dispute, "question edited").from(before, dispute.question()));
        return dispute;
    }
}

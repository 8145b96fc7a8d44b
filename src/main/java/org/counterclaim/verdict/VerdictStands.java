package org.counterclaim.verdict;

import org.counterclaim.platform.Refusal;

/** Another verdict stands on the question, and the policy wants one; {@code existing} is its id, {@code state} its state. */
public final class VerdictStands extends Refusal {

    VerdictStands(Beside other) {
        super(
                Kind.DUPLICATE,
                "The policy wants one verdict on a question, and there is " + other.words()
                        + ". Correct that one, or withdraw it first.");
        with("rule", Rule.NO_OTHER_STANDS.ruleName());
        with("existing", other.id());
        with("state", other.state());
    }
}

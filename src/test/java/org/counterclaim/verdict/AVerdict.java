package org.counterclaim.verdict;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Verdicts for unit tests; they reach their states by the real verbs. */
final class AVerdict {

    static final Instant NOW = Instant.parse("2026-02-04T09:00:00Z");
    static final Evidence REPORT = new Evidence("https://ngo.example/report", "6,854", Stance.SUPPORTS, true);
    static final Evidence REGISTER = new Evidence("https://register.example/2026", "3,117", Stance.REFUTES, true);
    static final Content COMPLETE =
            new Content(Outcome.DISPUTED, "Two counts.", "Counts differ.", List.of(), List.of(REPORT, REGISTER));
    static final Basis BASIS = new Basis("How many people were killed?", List.of(), List.of());

    private AVerdict() {}

    static Verdict by(String author, Content content) {
        return withId(7, Verdict.draft(1, "How many people were killed?", content, begun(author)));
    }

    static Verdict by(String author, Content content, Policy policy) {
        return withId(
                7, Verdict.draft(1, "How many people were killed?", content, new Verdict.Begun(author, policy, NOW)));
    }

    static Verdict by(String author, VerdictState state) {
        return by(author, state, APolicy.standard());
    }

    static Verdict by(String author, VerdictState state, Policy policy) {
        Verdict verdict = by(author, COMPLETE, policy);
        if (state == VerdictState.DRAFT) {
            return verdict;
        }
        verdict.submit(null, NOW);
        if (state == VerdictState.SUBMITTED) {
            return verdict;
        }
        verdict.approve(NOW);
        if (state == VerdictState.APPROVED) {
            return verdict;
        }
        verdict.publish("how-many", BASIS, NOW);
        if (state == VerdictState.WITHDRAWN) {
            verdict.withdraw("wrong question", NOW);
        } else if (state == VerdictState.REPLACED) {
            published(withId(8, verdict.correction(new Correction(CorrectionType.UPDATE, "news"), begun("editor2"))));
        }
        return verdict;
    }

    static Verdict published(Verdict draft) {
        draft.submit(null, NOW);
        draft.approve(NOW);
        draft.publish("how-many", BASIS, NOW);
        return draft;
    }

    static Verdict.Begun begun(String author) {
        return new Verdict.Begun(author, APolicy.standard(), NOW);
    }

    /** What stands behind it, as far as it tells itself. */
    static Supplier<Backing> behind(Verdict verdict) {
        return () -> behind(verdict.content());
    }

    /** Whoever published the evidence, without its dispute. */
    static Backing behind(Content content) {
        return new Backing(
                content.namedEvidence().stream()
                        .map(EvidenceOrigin::of)
                        .map(EvidenceOrigin::shown)
                        .distinct()
                        .toList(),
                false,
                List.of());
    }

    /** The database gives ids otherwise. */
    static Verdict withId(long id, Verdict verdict) {
        try {
            Field field = Verdict.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(verdict, id);
            return verdict;
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("Verdict has an id", impossible);
        }
    }
}

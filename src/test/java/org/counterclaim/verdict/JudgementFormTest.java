package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

/** What the trail notes of old has to come out the same for ever. */
class JudgementFormTest {

    private static final String BASIS = "{}";
    private static final String SHA = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

    @Test
    void a_version_of_before_keeps_the_first_form_word_for_word() throws ReflectiveOperationException {
        Verdict verdict = AVerdict.by("checker", VerdictState.PUBLISHED);
        Field form = Verdict.class.getDeclaredField("judgementForm");
        form.setAccessible(true);
        form.set(verdict, JudgementForm.FIRST);

        assertThat(JudgementForm.written(verdict, BASIS)).isEqualTo("""
                counterclaim judgement: 1
                verdict: 7
                address: how-many
                version: 1
                dispute: 1
                author: checker
                published at: 2026-02-04T09:00:00Z
                question: How many people were killed?
                outcome: DISPUTED
                summary: Two counts.
                wording: Counts differ.
                evidence: SUPPORTS primary https://ngo.example/report
                excerpt: 6,854
                evidence: REFUTES primary https://register.example/2026
                excerpt: 3,117
                basis.json sha256: %s
                """.formatted(SHA));
    }

    @Test
    void a_new_version_says_its_policy_and_scale_as_well() {
        Verdict verdict = AVerdict.by("checker", VerdictState.PUBLISHED);

        assertThat(JudgementForm.written(verdict, BASIS)).startsWith("""
                counterclaim judgement: 2
                verdict: 7
                address: how-many
                version: 1
                dispute: 1
                author: checker
                published at: 2026-02-04T09:00:00Z
                made under the policy: standard, version 1
                worded in the scale: counterclaim, version 1
                question: How many people were killed?
                """);
    }
}

package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.counterclaim.platform.EntityTag;
import org.jspecify.annotations.Nullable;

/**
 * One version of a desk's rules for verdicts: how they are reviewed and what they have to bring. It never changes; a
 * change is the next version of the same name, and a verdict stays under the version that it was drafted under.
 */
@Entity
@Table(name = "verdict_policies")
public class Policy {

    /** What holds where no other policy is meant. */
    public static final String STANDARD = "standard";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verdict_policies_seq")
    @SequenceGenerator(name = "verdict_policies_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private String name;

    @Column(name = "version_number", updatable = false)
    private int number;

    @Column(updatable = false)
    private String title;

    @Embedded
    private ReviewPlan plan;

    @Column(updatable = false)
    private FastLane fastLane;

    @Embedded
    private Gate gate;

    @Column(updatable = false, columnDefinition = "text")
    private AppliesTo appliesTo;

    @Column(updatable = false)
    private String madeBy;

    @Column(updatable = false)
    private Instant madeAt;

    protected Policy() {}

    Policy(String name, int number, Terms terms, String madeBy, Instant madeAt) {
        if (name.equals(STANDARD) && !terms.appliesTo().isNothing()) {
            throw new IllegalArgumentException("The policy " + STANDARD + " is for all that no other is meant for");
        }
        this.name = name;
        this.number = number;
        this.title = terms.title();
        this.plan = terms.plan();
        this.fastLane = terms.fastLane();
        this.gate = terms.gate();
        this.appliesTo = terms.appliesTo();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** All of a policy that a newsroom chooses. */
    public record Terms(String title, ReviewPlan plan, FastLane fastLane, Gate gate, AppliesTo appliesTo) {

        /** For the audit trail. */
        String words() {
            return title + "; review: " + plan.words() + "; fast lane: " + fastLane.words() + "; gate: " + gate.words()
                    + "; for: " + appliesTo.words();
        }
    }

    /** How a verdict is reviewed under it; null for a first version, which corrects nothing. */
    ReviewPlan planFor(@Nullable CorrectionType type) {
        return fastLane.takes(type) ? ReviewPlan.ONE_EDITOR : plan;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String name() {
        return name;
    }

    public int number() {
        return number;
    }

    public Gate gate() {
        return gate;
    }

    public Terms terms() {
        return new Terms(title, plan, fastLane, gate, appliesTo);
    }

    /** Which version of which policy it is and all that it says, for the audit trail. */
    String words() {
        return name + " " + number + ": " + terms().words();
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public EntityTag tag() {
        return new EntityTag(number);
    }
}

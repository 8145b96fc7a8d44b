package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version's place among the versions of one verdict: their address, its number, and what it corrects and why. */
@MappedSuperclass
public abstract class Succeeding extends Reviewed {

    /** Given at the first publication; from then on the same for all versions, permanent. */
    private @Nullable String slug;

    @Column(name = "version_number", updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id", updatable = false)
    private @Nullable Verdict corrects;

    @OneToMany(mappedBy = "corrects")
    @OrderBy("id")
    private List<Verdict> corrections = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable CorrectionType correctionType;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable String correctionReason;

    protected Succeeding() {}

    Succeeding(String question, Policy policy, @Nullable Correction correction) {
        super(question, policy, correction == null ? null : correction.type());
        this.number = 1;
        this.correctionType = correction == null ? null : correction.type();
        this.correctionReason = correction == null ? null : correction.reason();
    }

    /** Comes after a version that it corrects. */
    void follow(Verdict before) {
        slug = before.slug();
        number = before.number() + 1;
        corrects = before;
    }

    void isFollowedBy(Verdict next) {
        corrections.add(next);
    }

    /** @param address the slug that it has or gets */
    void settleAt(String address) {
        if (slug != null && !slug.equals(address)) {
            throw new IllegalArgumentException("Version " + number + " of " + slug + " cannot be at " + address);
        }
        slug = address;
    }

    /** Null before the first version is published. */
    public @Nullable String slug() {
        return slug;
    }

    public int number() {
        return number;
    }

    /** How this version is reviewed. */
    public ReviewPlan plan() {
        return policy().planFor(correctionType);
    }

    /** The version that this one corrects; null for the first. */
    public @Nullable Verdict corrects() {
        return corrects;
    }

    /** The correction of this version that is not public yet; null where there is none. */
    @Nullable
    Verdict openCorrection() {
        return corrections.stream()
                .filter(correction -> !correction.state().isPublic() && correction.discarded() == null)
                .findFirst()
                .orElse(null);
    }

    /** What kind of change this version is and why; null for the first version. */
    public @Nullable Correction correction() {
        return correctionType == null || correctionReason == null
                ? null
                : new Correction(correctionType, correctionReason);
    }
}

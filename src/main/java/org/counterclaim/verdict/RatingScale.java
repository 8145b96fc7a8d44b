package org.counterclaim.verdict;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterclaim.platform.EntityTag;
import org.jspecify.annotations.Nullable;

/** A version of a scale on record. It never changes: verdicts keep to it, and another wording is the next version. */
@Entity
@Table(name = "rating_scales")
public class RatingScale {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rating_scales_seq")
    @SequenceGenerator(name = "rating_scales_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private String name;

    @Column(name = "version_number", updatable = false)
    private int version;

    @Column(updatable = false, columnDefinition = "text")
    private String title;

    @ElementCollection
    @CollectionTable(name = "rating_levels", joinColumns = @JoinColumn(name = "scale_id"))
    @OrderColumn(name = "ordinal")
    private List<RatingLevel> levels = new ArrayList<>();

    @Column(updatable = false)
    private String createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    protected RatingScale() {}

    RatingScale(Scale scale, String createdBy, Instant createdAt) {
        this.name = scale.name();
        this.version = scale.version();
        this.title = scale.title();
        this.levels.addAll(scale.levels());
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    public String name() {
        return name;
    }

    public int version() {
        return version;
    }

    /** As a value. */
    public Scale scale() {
        return new Scale(name, version, title, levels);
    }

    /** The tag of the scale while this version is its newest. */
    public EntityTag tag() {
        return new EntityTag(version);
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

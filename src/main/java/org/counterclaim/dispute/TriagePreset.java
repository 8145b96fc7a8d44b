package org.counterclaim.dispute;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.counterclaim.platform.EntityTag;
import org.jspecify.annotations.Nullable;

/** Weights that a person has given a name, to sort the queue by; nobody else's queue changes by them. */
@Entity
@Table(name = "triage_presets")
public class TriagePreset {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "triage_presets_seq")
    @SequenceGenerator(name = "triage_presets_seq", allocationSize = 50)
    private @Nullable Long id;

    private String person;

    private String name;

    @Embedded
    private Weights weights;

    @Version
    private long version;

    protected TriagePreset() {}

    TriagePreset(String person, String name, Weights weights) {
        this.person = person;
        this.name = name;
        this.weights = weights;
    }

    void weigh(Weights anew) {
        weights = anew;
    }

    public String name() {
        return name;
    }

    public Weights weights() {
        return weights;
    }

    public EntityTag tag() {
        return new EntityTag(version);
    }
}

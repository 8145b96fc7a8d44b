package org.counterclaim.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Why one item of a job could not be done. */
@Entity
@Table(name = "job_failures")
public class JobFailure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_failures_seq")
    @SequenceGenerator(name = "job_failures_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Job job;

    private int line;

    @Column(columnDefinition = "text")
    private String reason;

    protected JobFailure() {}

    JobFailure(Job job, int line, String reason) {
        this.job = job;
        this.line = line;
        this.reason = reason;
    }

    /** The first item is 1. */
    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}

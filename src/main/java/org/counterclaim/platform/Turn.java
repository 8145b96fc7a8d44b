package org.counterclaim.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row whose lock is the right to go first. */
@Entity
@Table(name = "turns")
class Turn {

    @Id
    private String name;

    protected Turn() {}
}

package org.counterclaim.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that knows where the chain of audit entries ends; whoever adds to it holds its lock. */
@Entity
@Table(name = "audit_head")
class ChainHead {

    static final int ID = 1;

    @Id
    private int id;

    private long number;

    private String hash;

    protected ChainHead() {}

    Head head() {
        return new Head(number, hash);
    }

    void moveTo(Head head) {
        number = head.number();
        hash = head.hash();
    }
}

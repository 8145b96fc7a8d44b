package org.counterclaim.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.counterclaim.platform.Sha256;

/** A file of a published version's bundle that states facts, as it was when the version was published or its state changed. */
@Entity
@Table(name = "published_files")
class KeptFile {

    @EmbeddedId
    private Key key;

    @Column(columnDefinition = "text")
    private String body;

    protected KeptFile() {}

    KeptFile(long verdict, String name, String body) {
        this.key = new Key(verdict, name);
        this.body = body;
    }

    @Embeddable
    record Key(long verdictId, String name) implements Serializable {}

    void becomes(String told) {
        body = told;
    }

    long verdict() {
        return key.verdictId();
    }

    String name() {
        return key.name();
    }

    String body() {
        return body;
    }

    /** As the audit trail notes it: "quotes.json sha256:...". */
    String noted() {
        return name() + " sha256:" + Sha256.of(body);
    }
}

package org.counterclaim.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which text a snapshot carries: copies of one text, edited or cut, carry the same. */
@Entity
@Table(name = "carried_texts")
class CarriedText {

    @Id
    private long snapshotId;

    private long articleId;

    /** The first snapshot on record of this text stands for it; itself where nothing else carries it. */
    private long textId;

    protected CarriedText() {}

    CarriedText(Snapshot snapshot, long textId) {
        this.snapshotId = snapshot.id();
        this.articleId = snapshot.article().id();
        this.textId = textId;
    }

    long articleId() {
        return articleId;
    }

    long textId() {
        return textId;
    }
}

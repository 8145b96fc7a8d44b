package org.counterclaim.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who publishes articles: a site, a paper, an agency. It carries claims and is not their source. */
@Entity
@Table(name = "outlets")
public class Outlet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outlets_seq")
    @SequenceGenerator(name = "outlets_seq", allocationSize = 50)
    private @Nullable Long id;

    private String name;

    protected Outlet() {}

    Outlet(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An outlet needs a name");
        }
        this.name = name.strip();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String name() {
        return name;
    }
}

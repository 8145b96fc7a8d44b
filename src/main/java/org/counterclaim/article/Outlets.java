package org.counterclaim.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.counterclaim.article.page.CodePoints;

/** All outlets. */
@ApplicationScoped
public class Outlets implements PanacheRepository<Outlet> {

    private static final int LONGEST = 300;

    /** The outlet of this name, in whatever case; a new one if there is none. */
    Outlet named(String whole) {
        String name = CodePoints.cut(whole.strip(), LONGEST);
        Outlet known = find("lower(name) = ?1 order by id", name.toLowerCase(Locale.ROOT))
                .firstResult();
        if (known != null) {
            return known;
        }
        Outlet outlet = new Outlet(name);
        persist(outlet);
        return outlet;
    }
}

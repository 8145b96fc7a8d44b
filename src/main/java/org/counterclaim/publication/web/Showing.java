package org.counterclaim.publication.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.counterclaim.platform.Refusal;
import org.counterclaim.publication.Addresses;
import org.counterclaim.publication.PublicationConfig;
import org.counterclaim.publication.web.Pages.Site;

/** Answers with a page, under the headers that keep it safe. */
@RequestScoped
class Showing {

    /** Nothing but our own style sheet is loaded, nothing is run, and no other site may frame the page. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private final Addresses addresses;
    private final PublicationConfig config;

    Showing(Addresses addresses, PublicationConfig config) {
        this.addresses = addresses;
        this.config = config;
    }

    /** What stands on every page. */
    Site site() {
        return new Site(config.publisher(), addresses.home(), addresses.correctionsPolicy(), addresses.methodology());
    }

    Response page(int status, TemplateInstance page) {
        return with(status, page)
                // A withdrawal has to show at once.
                .header("Cache-Control", "no-cache")
                .build();
    }

    /** A page that is for one reader only. */
    Response privately(int status, TemplateInstance page) {
        return with(status, page).header("Cache-Control", "no-store").build();
    }

    /** For people: the API answers the same refusals as problem details. */
    Response refused(Refusal refusal) {
        Refusal.Kind kind = refusal.kind();
        return page(kind.status(), Pages.refused(site(), kind.status(), kind.title(), refusal.detail()));
    }

    private static Response.ResponseBuilder with(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer-when-downgrade");
    }
}

package org.counterclaim.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.counterclaim.access.LoggedIn;
import org.jspecify.annotations.Nullable;

/** The templates of the login, in {@code templates/access}. */
@CheckedTemplate(basePath = "access")
class LoginPages {

    /** As on the public pages: no script, nothing of other servers, in nobody's frame. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private LoginPages() {}

    /**
     * The form.
     *
     * @param name what was typed the last time, empty at first
     * @param next where to go afterwards
     * @param problem why it did not work, null at first
     * @param provider whether people may come by an identity provider instead
     */
    static native TemplateInstance login(String name, String next, @Nullable String problem, boolean provider);

    static native TemplateInstance account(LoggedIn login);

    static Response.ResponseBuilder answer(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }
}

package org.counterclaim.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A page of the tests alone that takes a login. */
@Path("/probe-page")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.REPORTER)
public class ProbePage {

    private final CurrentActor caller;

    public ProbePage(CurrentActor caller) {
        this.caller = caller;
    }

    @GET
    public String read() {
        return caller.get().name();
    }

    @POST
    public String change() {
        return "changed by " + caller.get().name();
    }
}

package org.counterclaim.access.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.LoggedIn;
import org.counterclaim.access.Login;
import org.counterclaim.access.LoginSessions;
import org.counterclaim.access.PasswordLogin;
import org.counterclaim.access.Role;
import org.counterclaim.access.Roster;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/people/me")
@Tag(name = "People")
@RolesAllowed(Role.Name.REPORTER)
@NeverRemembered
class OwnAccountResource {

    private final Roster roster;
    private final PasswordLogin passwords;
    private final LoginSessions sessions;
    private final SessionCookie cookie;
    private final CurrentActor caller;

    OwnAccountResource(
            Roster roster, PasswordLogin passwords, LoginSessions sessions, SessionCookie cookie, CurrentActor caller) {
        this.roster = roster;
        this.passwords = passwords;
        this.sessions = sessions;
        this.cookie = cookie;
        this.caller = caller;
    }

    /**
     * Who one is to the server.
     *
     * @param role what one may do with this log-in; a token may give less than one has
     * @param loggedInBy password, session, token or provider
     */
    record Me(String name, String role, String loggedInBy) {
        static Me of(LoggedIn login) {
            return new Me(
                    login.name(), login.role().roleName(), login.by().name().toLowerCase(Locale.ROOT));
        }
    }

    /** @param next in JSON "new" */
    record PasswordChange(
            @NotNull(message = "must be given") String current,

            @JsonProperty("new") @Schema(examples = "violet-marble-staircase") @NotNull(message = "must be given")
            String next) {}

    @GET
    @Operation(summary = "Who you are to the server, and by what you logged in")
    public Me me() {
        return caller.login()
                .map(Me::of)
                .orElseThrow(() -> new NotFound("person", caller.get().name()));
    }

    @POST
    @Path("password")
    @Operation(
            summary = "Choose another password",
            description = "Ends all your sessions; the browser that asks gets a new one. Tokens stay: revoke those that"
                    + " somebody may have seen.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Me.class)))
    public Response changePassword(@NotNull @Valid PasswordChange body, @Context HttpServerRequest request) {
        LoggedIn owner = caller.ownerOfAccount();
        LoggedIn renewed;
        try {
            LoggedIn shown = passwords.enter(owner.name(), body.current(), AuthMechanism.addressOf(request));
            renewed = roster.changePassword(shown, body.next());
        } catch (AuthenticationFailedException wrong) {
            throw Invalid.field("/current", "wrong", "current is not your password.");
        }
        Response.ResponseBuilder changed = Response.ok(Me.of(owner));
        if (owner.by() == Login.SESSION) {
            changed.cookie(cookie.of(sessions.open(renewed, null), request));
        }
        return changed.build();
    }
}

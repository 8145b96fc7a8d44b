package org.counterclaim.access.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.counterclaim.access.AccessToken;
import org.counterclaim.access.AccessTokens;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.LoggedIn;
import org.counterclaim.access.Role;
import org.counterclaim.access.Secret;
import org.counterclaim.platform.NotFound;
import org.counterclaim.platform.PageOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/tokens")
@Tag(name = "Tokens", description = "Keys for programs that act as you: Authorization: Bearer cc_...")
@RolesAllowed(Role.Name.REPORTER)
@NeverRemembered
class TokenResource {

    private final AccessTokens tokens;
    private final CurrentActor caller;

    TokenResource(AccessTokens tokens, CurrentActor caller) {
        this.tokens = tokens;
        this.caller = caller;
    }

    /**
     * What a token shall be.
     *
     * @param label what it is for
     * @param role at most one's own, which it is without
     * @param expiresOn its last day, at most 366 days ahead; without, 90 days ahead
     */
    record NewToken(
            @Schema(examples = "wire import")
            @NotBlank(message = "must say what the token is for")
            @Size(max = AccessTokens.LONGEST_LABEL, message = "must have at most 100 characters")
            String label,

            @Nullable String role,
            @Nullable LocalDate expiresOn) {}

    /** @param token the token itself, only in the answer to its making */
    record TokenView(
            long id,
            String person,
            String label,
            String role,
            Instant createdAt,
            LocalDate expiresOn,
            @Nullable LocalDate lastUsedOn,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String token) {

        static TokenView of(AccessToken token) {
            return of(token, null);
        }

        static TokenView of(AccessToken token, @Nullable Secret secret) {
            return new TokenView(
                    token.id(),
                    token.person().getName(),
                    token.label(),
                    token.role().roleName(),
                    token.createdAt(),
                    token.expiresOn(),
                    token.lastUsedOn(),
                    secret == null ? null : secret.text());
        }
    }

    @POST
    @Operation(
            summary = "Make a token",
            description =
                    "It is shown this once. Takes a log-in with your password: a token makes no tokens. An Idempotency-Key is"
                            + " not heeded, so that no token is kept with it.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenView.class)))
    public Response make(@NotNull @Valid NewToken body) {
        AccessTokens.Made made = tokens.make(
                caller.ownerOfAccount(), body.label().strip(), Roles.read("/role", body.role()), body.expiresOn());
        return Response.status(Response.Status.CREATED)
                .entity(TokenView.of(made.token(), made.secret()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Operation(summary = "Your tokens, the latest first; at most 50")
    public PageOf<TokenView> list(
            @Parameter(description = "administrators: whose tokens") @QueryParam("person") @Nullable String person) {
        String own = caller.get().name();
        if (person != null && !person.equals(own) && !caller.get().is(Role.ADMIN)) {
            throw new OthersTokens();
        }
        return new PageOf<>(
                tokens.of(person == null ? own : person).stream()
                        .map(TokenView::of)
                        .toList(),
                null);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revoke a token of yours, administrators anybody's; answers with what it was")
    public TokenView revoke(@PathParam("id") long id) {
        LoggedIn who = caller.login().orElseThrow(() -> new NotFound("token", id));
        return TokenView.of(tokens.revoke(id, who));
    }
}

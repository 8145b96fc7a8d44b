package org.counterclaim.access.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.People;
import org.counterclaim.access.Person;
import org.counterclaim.access.Role;
import org.counterclaim.access.Roster;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/people")
@Tag(name = "People", description = "Who may log in, and what they may do")
@RolesAllowed(Role.Name.ADMIN)
@NeverRemembered
class PeopleResource {

    private final People people;
    private final Roster roster;
    private final CurrentActor caller;
    private final EntityManager entityManager;

    PeopleResource(People people, Roster roster, CurrentActor caller, EntityManager entityManager) {
        this.people = people;
        this.roster = roster;
        this.caller = caller;
        this.entityManager = entityManager;
    }

    /** @param role one of reporter, checker, editor, admin */
    record NewPerson(
            @Schema(examples = "ana") @NotNull(message = "must be given")
            String name,

            @Schema(examples = "violet-marble-staircase") @NotNull(message = "must be given")
            String password,

            @Schema(examples = "checker") @NotNull(message = "must be given")
            String role) {}

    /** What is left out stays as it is. */
    record Rights(
            @Schema(examples = "editor") @Nullable String role,
            @Nullable Boolean active) {}

    /** @param next in JSON "new" */
    record NewPassword(
            @JsonProperty("new") @Schema(examples = "violet-marble-staircase") @NotNull(message = "must be given")
            String next) {}

    @GET
    @Operation(summary = "Everybody who may log in, or might once, the latest added first")
    public PageOf<PersonView> list(
            @QueryParam("role") @Nullable String role,
            @QueryParam("active") @Nullable Boolean active,
            @QueryParam("q") @Nullable String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("sort") @Nullable String sort) {
        Role asked = Roles.read("role", role);
        return new Listing<>(
                        Person.class,
                        Person::id,
                        List.of(
                                SortKey.instant("createdAt", "e.createdAt", Person::createdAt),
                                SortKey.text("name", "e.name", Person::getName)))
                .where("e.role = :role", "role", asked == null ? null : asked.roleName())
                .where("e.active = :active", "active", active)
                .containing("e.name", "q", q)
                .page(entityManager, new PageRequest(cursor, limit, sort))
                .map(PersonView::of);
    }

    @POST
    @Operation(
            summary = "Let somebody in",
            description =
                    "Takes a log-in with your own password: a token does not do. A password has at least 10 characters"
                            + " and at most 72 bytes, and is neither the name nor a common one. An Idempotency-Key is not"
                            + " heeded, so that no password is kept with it.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonView.class)))
    public Response add(@NotNull @Valid NewPerson body, UriInfo here) {
        Role role = Objects.requireNonNull(Roles.read("/role", body.role()));
        Person person = roster.add(
                body.name(), body.password(), role, caller.ownerOfAccount().actor());
        return PersonView.answer(201, person)
                .location(here.getAbsolutePathBuilder().path("{name}").build(person.getName()))
                .build();
    }

    @GET
    @Path("{name}")
    @Transactional
    @Operation(summary = "One person")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonView.class)))
    public Response get(@PathParam("name") String name) {
        return PersonView.answer(200, people.get(name)).build();
    }

    @PATCH
    @Path("{name}")
    @Operation(
            summary = "Change somebody's role, or bar them",
            description =
                    "Whoever is not active cannot log in; their sessions end and their tokens are revoked at once. The"
                            + " last active administrator stays. Takes a log-in with your own password: a token does not"
                            + " do.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonView.class)))
    public Response change(
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Rights body) {
        Person changed = roster.change(
                name,
                Roles.read("/role", body.role()),
                body.active(),
                ifMatch,
                caller.ownerOfAccount().actor());
        return PersonView.answer(200, changed).build();
    }

    @POST
    @Path("{name}/password")
    @Operation(
            summary = "Give somebody another password",
            description = "Ends their sessions. Takes a log-in with your own password: a token does not do.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonView.class)))
    public Response resetPassword(@PathParam("name") String name, @NotNull @Valid NewPassword body) {
        Person person =
                roster.resetPassword(name, body.next(), caller.ownerOfAccount().actor());
        return PersonView.answer(200, person).build();
    }
}

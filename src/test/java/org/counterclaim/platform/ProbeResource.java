package org.counterclaim.platform;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.RetentionPolicy;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.access.Role;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An endpoint of the tests alone, to see how errors of every kind leave. */
@Path("/api/probe")
public class ProbeResource {

    private static final AtomicInteger CREATED = new AtomicInteger();

    /** A body with one rule and fields of many types. */
    public record Body(
            @NotBlank(message = "must not be blank") String name,
            @Nullable Integer age,
            @Nullable List<String> fields,
            @Nullable RetentionPolicy kind,
            @Nullable LocalDate on) {}

    @POST
    @PermitAll
    public String echo(@NotNull @Valid Body body) {
        return body.name();
    }

    @POST
    @Path("checkers")
    @RolesAllowed(Role.Name.CHECKER)
    public String checkersOnly(@NotNull @Valid Body body) {
        return body.name();
    }

    /** A number that counts up with every call that really comes through. */
    public record Created(int number) {}

    @POST
    @Path("things")
    @RolesAllowed(Role.Name.CHECKER)
    public RestResponse<Created> create(@NotNull @Valid Body body) {
        int number = CREATED.incrementAndGet();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new Created(number))
                .header("ETag", "\"v1\"")
                .build();
    }

    @PUT
    @PermitAll
    public String change(@HeaderParam("If-Match") @Nullable String ifMatch) {
        new EntityTag(17).requireMatch(ifMatch);
        return "changed";
    }

    @GET
    @PermitAll
    @Path("failing")
    public String failing() {
        throw new IllegalStateException("secret internals");
    }

    @GET
    @PermitAll
    @Path("overtaken")
    public String overtaken() {
        throw new OptimisticLockException("row was updated");
    }

    @GET
    @PermitAll
    @Path("overtaken-at-the-commit")
    public String overtakenAtTheCommit() {
        throw new QuarkusTransactionException(new OptimisticLockException("row was updated"));
    }

    /** What PostgreSQL says to the character U+0000 in a text. */
    @GET
    @PermitAll
    @Path("unkeepable")
    public String unkeepable() {
        throw new PersistenceException(new SQLException("invalid byte sequence for encoding \"UTF8\": 0x00", "22021"));
    }
}

package org.counterclaim.access.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.counterclaim.access.Person;
import org.counterclaim.platform.EntityTag;

/**
 * Somebody of the newsroom, as administrators see them.
 *
 * @param fromProvider whether an identity provider vouches for them; their role and password are there then
 */
record PersonView(long id, String name, String role, boolean active, boolean fromProvider, Instant createdAt) {

    static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.getName(),
                person.role().roleName(),
                person.isActive(),
                person.isOfProvider(),
                person.createdAt());
    }

    static Response.ResponseBuilder answer(int status, Person person) {
        return Response.status(status).entity(of(person)).header(HttpHeaders.ETAG, new EntityTag(person.version()));
    }
}

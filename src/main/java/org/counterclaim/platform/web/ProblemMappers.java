package org.counterclaim.platform.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Refusal;
import org.counterclaim.platform.Refusal.Kind;
import org.counterclaim.platform.VersionConflict;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that leaves a resource into problem details; nothing internal is told. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return Problem.of(refusal);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations) {
        return Problem.of(new Invalid(violations.getConstraintViolations().stream()
                .map(ProblemMappers::fieldError)
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList()));
    }

    @ServerExceptionMapper({
        JacksonException.class,
        StreamReadException.class,
        JsonMappingException.class,
        MismatchedInputException.class
    })
    Response unreadable(JacksonException unreadable) {
        return Problem.of(UnreadableBody.by(unreadable));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return Problem.of(Kind.FORBIDDEN, "A person with another role has to do this.", Map.of())
                .build();
    }

    @ServerExceptionMapper
    Response standard(WebApplicationException failed) {
        if (failed.getCause() instanceof JacksonException unreadable) {
            return unreadable(unreadable);
        }
        if (failed.getCause() instanceof Refusal refusal) {
            return refused(refusal);
        }
        Response response = failed.getResponse();
        Response.StatusType status = response.getStatusInfo();
        String type =
                "/problems/" + status.getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        Response.ResponseBuilder problem =
                Problem.of(type, status.getStatusCode(), status.getReasonPhrase(), adviceFor(status), Map.of());
        if (response.getHeaderString(HttpHeaders.ALLOW) != null) {
            problem.header(HttpHeaders.ALLOW, response.getHeaderString(HttpHeaders.ALLOW));
        }
        return problem.build();
    }

    @ServerExceptionMapper
    Response others(Throwable failed) {
        // The layers of a transaction wrap what the database said, each in its own way.
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return Problem.of(new VersionConflict());
            }
            if (cause instanceof SQLException refused && isOfTheData(refused)) {
                LOG.warn("The database refuses a value", failed);
                return Problem.of(
                                Kind.VALIDATION,
                                "It holds a value that cannot be kept: a text with the character U+0000, or something far"
                                        + " too long or too large.",
                                Map.of())
                        .build();
            }
        }
        return unexpected(failed);
    }

    /** Class 22 of the SQL standard's states: the statement is right, a value in it is not. */
    private static boolean isOfTheData(SQLException refused) {
        return refused.getSQLState() != null && refused.getSQLState().startsWith("22");
    }

    private static Response unexpected(Throwable failed) {
        String incident = UUID.randomUUID().toString();
        LOG.errorf(failed, "Incident %s", incident);
        return Problem.of(
                        "/problems/internal",
                        500,
                        "Something went wrong here",
                        "It was logged as incident " + incident + ". Nothing was changed.",
                        Map.of("incident", incident))
                .build();
    }

    private static String adviceFor(Response.StatusType status) {
        return switch (status.getStatusCode()) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method; the header Allow tells which it takes.";
            case 406 -> "This cannot be given in the media type that was asked for.";
            case 413 -> "The body is larger than 10 MB.";
            case 415 -> "Send the body with Content-Type application/json.";
            default -> "The request cannot be carried out as it is.";
        };
    }

    private static Invalid.FieldError fieldError(ConstraintViolation<?> violation) {
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        String pointer = pointer(violation.getPropertyPath());
        return new Invalid.FieldError(
                pointer, code, pointer.substring(pointer.lastIndexOf('/') + 1) + " " + violation.getMessage() + ".");
    }

    /** The path as the caller knows it: without the method and the name of its body parameter. */
    private static String pointer(Path path) {
        List<String> steps = new ArrayList<>();
        StreamSupport.stream(path.spliterator(), false).forEach(node -> {
            // The index belongs to the list, but stands at the node after it.
            if (node.getIndex() != null) {
                steps.add(String.valueOf(node.getIndex()));
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                steps.add(node.getName());
            }
        });
        if (!steps.isEmpty()) {
            return "/" + String.join("/", steps);
        }
        Path.Node last = null;
        for (Path.Node node : path) {
            last = node;
        }
        return last == null ? "" : last.getName();
    }
}

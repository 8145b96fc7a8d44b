package org.counterclaim.dispute;

import java.util.List;
import java.util.Map;
import org.counterclaim.platform.Invalid.FieldError;
import org.counterclaim.platform.Refusal;

/** One of many operations was refused, and so all of them: the refusal with the place of that operation. */
public final class OperationRefused extends Refusal {

    OperationRefused(int index, Refusal cause) {
        super(cause.kind(), "Nothing was changed: operation " + index + " is refused. " + cause.detail(), cause);
        String place = "/operations/" + index;
        cause.extensions().forEach((member, value) -> with(member, placed(place, member, value)));
        with("operation", place);
        if (!cause.extensions().containsKey("errors")) {
            with(
                    "errors",
                    List.of(Map.of(
                            "pointer",
                            place,
                            "code",
                            cause.kind().type().substring("/problems/".length()),
                            "message",
                            cause.detail())));
        }
    }

    /** The pointers of the call that does it alone begin at its own body. */
    private static Object placed(String place, String member, Object value) {
        if (!member.equals("errors") || !(value instanceof List<?> errors)) {
            return value;
        }
        return errors.stream()
                .map(error -> error instanceof FieldError field
                        ? new FieldError(
                                place + (field.pointer().startsWith("/") ? "" : "/") + field.pointer(),
                                field.code(),
                                field.message())
                        : error)
                .toList();
    }
}

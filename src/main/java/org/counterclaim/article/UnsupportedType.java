package org.counterclaim.article;

import java.util.List;
import org.counterclaim.platform.Refusal;

/** A page is of a type that cannot be read as an article; {@code accepted} lists those that can. */
public final class UnsupportedType extends Refusal {

    UnsupportedType(String url, String type, List<String> accepted) {
        super(
                Kind.UNSUPPORTED_TYPE,
                url + " is " + type + "; an article has to be one of " + String.join(", ", accepted) + ".");
        with("mediaType", type);
        with("accepted", List.copyOf(accepted));
    }
}

package org.counterclaim.access;

import org.counterclaim.platform.Refusal;

/** Somebody has this name, perhaps in other capitals, or one that looks like it; {@code existing} is theirs. */
public final class NameTaken extends Refusal {

    NameTaken(String name, String known) {
        super(
                Kind.DUPLICATE,
                known.equalsIgnoreCase(name)
                        ? "Somebody is called " + name + " already. Choose another name."
                        : "Somebody is called " + known + ", which " + name
                                + " could be taken for: it looks the same. Choose another name.");
        with("existing", known);
    }
}

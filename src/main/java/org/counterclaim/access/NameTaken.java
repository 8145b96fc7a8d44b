package org.counterclaim.access;

import org.counterclaim.platform.Refusal;

/** Somebody has this name, perhaps in other capitals. */
public final class NameTaken extends Refusal {

    NameTaken(String name) {
        super(Kind.DUPLICATE, "Somebody is called " + name + " already. Choose another name.");
        with("existing", name);
    }
}

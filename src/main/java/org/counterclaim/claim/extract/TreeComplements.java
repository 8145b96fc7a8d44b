package org.counterclaim.claim.extract;

import org.counterclaim.claim.extract.Complement.Strength;
import org.counterclaim.claim.extract.CueEntry.Frame;
import org.counterclaim.claim.syntax.DependencyTree;
import org.counterclaim.claim.syntax.Label;
import org.jspecify.annotations.Nullable;

/** Finds in the dependency tree the content that stands too far from its cue to be found by the words between. */
final class TreeComplements {

    private final DependencyTree tree;

    TreeComplements(DependencyTree tree) {
        this.tree = tree;
    }

    /** @param after behind the words of the cue */
    @Nullable
    Complement of(CueEntry entry, int verb, int after) {
        for (int dependent : tree.dependents(verb)) {
            int from = tree.first(dependent);
            if (from >= after && fits(entry, dependent)) {
                boolean thing = tree.is(dependent, Label.OBJ);
                int to = tree.last(dependent) + 1;
                return new Complement(after, from, to, null, thing ? Strength.OBJECT : Strength.MARKED);
            }
        }
        return null;
    }

    private boolean fits(CueEntry entry, int dependent) {
        return switch (tree.label(dependent)) {
            case CCOMP -> entry.takesStatement();
            case XCOMP -> entry.takes(Frame.INFINITIVE) || entry.takes(Frame.GERUND);
            case OBJ -> entry.takes(Frame.OBJECT);
            default -> false;
        };
    }
}

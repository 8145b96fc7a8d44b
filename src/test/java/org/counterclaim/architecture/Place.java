package org.counterclaim.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/**
 * Where a class lives in the house.
 *
 * @param feature first package below the root, "" in the root itself
 * @param below what follows the feature: "" in the feature package, "web", "extract", ...
 */
record Place(String feature, String below) {

    static final String ROOT = "org.counterclaim";

    /** The features from the top of the house to its ground; each may import those of later floors only. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("desk", "intake", "publication", "notify"),
            Set.of("story"),
            Set.of("verdict"),
            Set.of("match"),
            Set.of("dispute"),
            Set.of("claim"),
            Set.of("article"),
            Set.of("jobs"),
            Set.of("access"),
            Set.of("platform"));

    /** The pure packages, in the order of their imports. */
    private static final List<String> PURE =
            List.of("dispute.compare", "claim.extract", "claim.syntax", "claim.anchor", "claim.figure", "article.page");

    static Place of(JavaClass type) {
        String inside = type.getPackageName().substring(ROOT.length());
        String[] parts = inside.isEmpty() ? new String[] {"", ""} : inside.split("\\.", 3);
        return new Place(parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }

    boolean isKnown() {
        boolean belowIsKnown =
                below.isEmpty() || isWeb() || isPure() || toString().equals("platform.database");
        return floor() < FLOORS.size() && belowIsKnown;
    }

    boolean isWeb() {
        return below.equals("web");
    }

    boolean isPure() {
        return PURE.contains(toString());
    }

    boolean mayImport(Place other) {
        if (isPure()) {
            return equals(other) || PURE.indexOf(other.toString()) > PURE.indexOf(toString());
        }
        return feature.equals(other.feature) || other.floor() > floor();
    }

    private int floor() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(feature)) {
                return floor;
            }
        }
        return FLOORS.size();
    }

    @Override
    public String toString() {
        return below.isEmpty() ? feature : feature + "." + below;
    }
}

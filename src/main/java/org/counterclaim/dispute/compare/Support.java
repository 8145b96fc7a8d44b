package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which position bears out which: the two can both hold, and the one does not stop far below the other. A floor of 3,428
 * goes together with 6,854, but does not bear it out.
 */
final class Support {

    /** A floor may be so much lower, one part in ten, and still bear the other out. */
    private static final BigDecimal MARGIN = new BigDecimal("1.1");

    private final Map<String, Map<String, Relation>> relations = new HashMap<>();

    Support(Collection<Comparison> comparisons) {
        for (Comparison comparison : comparisons) {
            put(comparison.a(), comparison.b(), comparison.relation());
            put(comparison.b(), comparison.a(), comparison.relation());
        }
    }

    private void put(String a, String b, Relation relation) {
        relations.computeIfAbsent(a, fresh -> new HashMap<>()).put(b, relation);
    }

    boolean contradicts(Statement one, Statement other) {
        return relation(one, other) == Relation.CONTRADICTION;
    }

    /** The first bears the second out. */
    boolean bearsOut(Statement one, Statement other) {
        return relation(one, other) == Relation.COMPATIBLE && reaches(one, other);
    }

    /** What a party conceded bears a statement out, also where it is its own earlier word. */
    static boolean concedes(Statement conceded, Statement statement) {
        if (conceded.id().equals(statement.id())) {
            return true;
        }
        return switch (Comparing.compare(conceded, statement).relation()) {
            case COMPATIBLE, REPEAT -> reaches(conceded, statement);
            default -> false;
        };
    }

    private Relation relation(Statement one, Statement other) {
        return relations.getOrDefault(one.id(), Map.of()).getOrDefault(other.id(), Relation.NOT_COMPARABLE);
    }

    private static boolean reaches(Statement one, Statement other) {
        Value value = one.value();
        Value reached = other.value();
        if (value == null || reached == null) {
            return value == null && reached == null && one.polarity() == other.polarity();
        }
        BigDecimal floor = value.floor();
        BigDecimal wanted = reached.floor();
        return wanted == null || (floor != null && floor.multiply(MARGIN).compareTo(wanted) >= 0);
    }
}

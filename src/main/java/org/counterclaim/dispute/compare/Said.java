package org.counterclaim.dispute.compare;

import java.math.BigDecimal;

/**
 * What is passed on: one number of one thing, or one side of a question without numbers. Equal for what two parties may
 * have from each other.
 */
record Said(String key) {

    static Said of(Statement statement) {
        Value value = statement.value();
        if (value == null) {
            return new Said(statement.polarity().name());
        }
        Scope scope = statement.scope();
        BigDecimal floor = value.floor();
        // "3,428" and "no fewer than 3,428" are one number passed on
        String number = value.sharp() && floor != null
                ? plain(floor)
                : Wording.interval(value.hard()) + "/" + Wording.interval(value.soft());
        return new Said(String.join(
                "|",
                statement.polarity().name(),
                String.valueOf(scope.metric()),
                String.valueOf(scope.unit()),
                scope.population().name(),
                String.valueOf(value.isPending()),
                number));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a number is worded, with the interval that the wording means and the one it suggests: domain reference 4.4, 4.5. */
enum Wording {
    /** The number alone. Round ones from 100 on have a halo. */
    PLAIN(Operator.EQ) {
        @Override
        double confidence(Anchor n) {
            return n.isSharp() ? 0.98 : n.isRound() ? 0.8 : n.isNoneOrOne() ? 0.95 : 0.9;
        }

        @Override
        Interval soft(Anchor n) {
            return n.isRound() ? n.around(n.granularity().divide(Anchor.TWO).min(n.share("0.1"))) : hard(n);
        }
    },
    /** "Only 10": an evaluation, the count is the number. */
    ONLY(Operator.EQ) {
        @Override
        double confidence(Anchor n) {
            return PLAIN.confidence(n);
        }

        @Override
        Interval soft(Anchor n) {
            return PLAIN.soft(n);
        }
    },
    EXACTLY(Operator.EXACTLY),
    /** "A total of 3,000": no halo. */
    TOTAL(Operator.EQ),
    /** "A dozen", "half a dozen": near the number on either side. */
    DOZEN(Operator.APPROX) {
        @Override
        double confidence(Anchor n) {
            return 0.8;
        }

        @Override
        Interval soft(Anchor n) {
            return n.around(n.value().divide(BigDecimal.valueOf(6), 3, RoundingMode.HALF_UP));
        }
    },
    MORE_THAN(Operator.GT) {
        @Override
        double confidence(Anchor n) {
            return 0.75;
        }

        @Override
        Interval hard(Anchor n) {
            return n.above();
        }

        @Override
        Interval soft(Anchor n) {
            return n.above(n.value(), n.nextRound());
        }
    },
    WELL_OVER(Operator.GT) {
        @Override
        double confidence(Anchor n) {
            return 0.6;
        }

        @Override
        Interval hard(Anchor n) {
            return n.above();
        }

        @Override
        Interval soft(Anchor n) {
            BigDecimal low = n.value().add(n.share("0.1"));
            return n.above(low, n.value().add(n.granularity().multiply(Anchor.TWO)));
        }
    },
    JUST_OVER(Operator.JUST_OVER) {
        @Override
        double confidence(Anchor n) {
            return 0.75;
        }

        @Override
        Interval hard(Anchor n) {
            return n.above();
        }

        @Override
        Interval soft(Anchor n) {
            return n.above(n.value(), n.value().add(n.granularity().divide(BigDecimal.valueOf(4))));
        }
    },
    AT_LEAST(Operator.GE) {
        @Override
        double confidence(Anchor n) {
            return 0.8;
        }

        @Override
        Interval hard(Anchor n) {
            return new Interval(n.value(), null);
        }

        @Override
        Interval soft(Anchor n) {
            boolean precise = n.isSharp() || n.granularity().compareTo(BigDecimal.ONE) <= 0;
            return new Interval(n.value(), precise ? null : n.nextRound());
        }
    },
    /** "More than about N", "at least some N": no lower bound in the words, that of "about" in the reading. */
    AT_LEAST_ABOUT(Operator.GE) {
        @Override
        double confidence(Anchor n) {
            return 0.6;
        }

        @Override
        Interval hard(Anchor n) {
            return Interval.ALL;
        }

        @Override
        Interval soft(Anchor n) {
            return new Interval(ABOUT.soft(n).low(), null);
        }
    },
    /** The upper bound can be cancelled (McNabb et al.). */
    UP_TO(Operator.UP_TO) {
        @Override
        double confidence(Anchor n) {
            return 0.6;
        }

        @Override
        Interval hard(Anchor n) {
            return new Interval(null, n.value());
        }

        @Override
        Interval soft(Anchor n) {
            return new Interval(n.value().min(BigDecimal.ONE), n.value());
        }
    },
    AT_MOST(Operator.LE) {
        @Override
        double confidence(Anchor n) {
            return 0.7;
        }

        @Override
        Interval hard(Anchor n) {
            return new Interval(n.floor(), n.value());
        }

        @Override
        Interval soft(Anchor n) {
            return n.between(n.share("0.5"), n.value());
        }
    },
    FEWER_THAN(Operator.LT) {
        @Override
        double confidence(Anchor n) {
            return 0.75;
        }

        @Override
        Interval hard(Anchor n) {
            return n.below(BigDecimal.ZERO);
        }

        @Override
        Interval soft(Anchor n) {
            return n.below(n.value().subtract(n.granularity()));
        }
    },
    /** Close to the number, which was not reached. */
    NEARLY(Operator.NEARLY) {
        @Override
        double confidence(Anchor n) {
            return 0.8;
        }

        @Override
        Interval hard(Anchor n) {
            return n.below(BigDecimal.ZERO);
        }

        @Override
        Interval soft(Anchor n) {
            BigDecimal width = n.granularity().min(n.share("0.1")).max(n.step());
            return n.below(n.value().subtract(width));
        }
    },
    ABOUT(Operator.APPROX) {
        @Override
        double confidence(Anchor n) {
            return 0.8;
        }

        @Override
        Interval hard(Anchor n) {
            return Interval.ALL;
        }

        @Override
        Interval soft(Anchor n) {
            BigDecimal half = n.granularity().divide(Anchor.TWO);
            return n.around(half.max(n.granularity().min(n.share("0.05"))));
        }
    },
    /** "Or equal to" behind "more than": the number itself is possible. */
    OR_EQUAL(Operator.EQ),
    /** "Not only 3,000", "not 3,000": the number is named and not meant, so there is no quantity. */
    NOT_MEANT(Operator.UNKNOWN);

    private final Operator operator;

    Wording(Operator operator) {
        this.operator = operator;
    }

    Operator operator() {
        return operator;
    }

    double confidence(Anchor n) {
        return 0.98;
    }

    /** What the words mean. */
    Interval hard(Anchor n) {
        return Interval.exactly(n.value());
    }

    /** What a reader infers. */
    Interval soft(Anchor n) {
        return hard(n);
    }

    /** The wording of two modifiers in a row, this one outside: "more than about". */
    Wording over(Wording inner) {
        boolean floor = this == AT_LEAST || this == MORE_THAN;
        return inner != ABOUT && inner != ONLY ? inner : floor && inner == ABOUT ? AT_LEAST_ABOUT : this;
    }
}

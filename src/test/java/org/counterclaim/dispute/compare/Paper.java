package org.counterclaim.dispute.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An article of one source for tests, told as it is read: {@code paper(10, 1).tells("...", whole(...), part(...))}.
 */
final class Paper {

    private final String name;
    private final LocalDate day;
    private final List<Told> told = new ArrayList<>();
    private int at;

    private Paper(String name, LocalDate day) {
        this.name = name;
        this.day = day;
    }

    /** Of a day in 2026. */
    static Paper paper(int day, int month) {
        LocalDate date = LocalDate.of(2026, month, day);
        return new Paper("paper of " + date, date);
    }

    Paper named(String other) {
        return new Paper(other, day);
    }

    record Piece(Saying saying, boolean disjoint, boolean subset) {}

    static Piece whole(Saying saying) {
        return new Piece(saying, false, false);
    }

    static Piece part(Saying saying) {
        return new Piece(saying, false, true);
    }

    static Piece beside(Saying saying) {
        return new Piece(saying, true, false);
    }

    /** Figures without a day of their own are as of that of the paper. */
    Paper tells(String sentence, Piece... pieces) {
        for (Piece piece : pieces) {
            Saying saying = piece.saying().asOf() == null
                    ? piece.saying().on(day.getDayOfMonth(), day.getMonthValue())
                    : piece.saying();
            at += 10;
            told.add(new Told(saying.now(), sentence, name, at, piece.disjoint(), piece.subset()));
        }
        return this;
    }

    Account account() {
        return new Account(name, day, told);
    }
}

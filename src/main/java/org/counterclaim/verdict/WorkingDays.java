package org.counterclaim.verdict;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts days without Saturdays and Sundays; holidays differ by country and count as days. */
final class WorkingDays {

    private WorkingDays() {}

    /** The day that is so many working days after another, whatever day of the week that is. */
    static LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int counted = 0; counted < workingDays; ) {
            reached = reached.plusDays(1);
            if (reached.getDayOfWeek() != DayOfWeek.SATURDAY && reached.getDayOfWeek() != DayOfWeek.SUNDAY) {
                counted++;
            }
        }
        return reached;
    }
}

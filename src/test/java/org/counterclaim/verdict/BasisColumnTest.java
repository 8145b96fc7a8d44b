package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.dispute.compare.Relation;
import org.junit.jupiter.api.Test;

class BasisColumnTest {

    @Test
    void what_was_frozen_comes_back_as_it_was() {
        Basis basis = new Basis(
                "How many?",
                List.of(new Basis.Position(
                        42,
                        "Iran",
                        "Foundation of Martyrs",
                        SourceType.GOVERNMENT,
                        Polarity.ASSERTS,
                        "3,117 people were killed",
                        "3,117",
                        CountBasis.COMPLETE_TOTAL,
                        LocalDate.of(2026, 1, 21),
                        AsOfBasis.STATED,
                        "put the total at 3,117",
                        new Basis.Carrier(null, "Toll \"rises\"", "Wire", LocalDate.of(2026, 1, 21)),
                        true)),
                List.of(new Basis.Difference(
                        42, 43, Relation.CONTRADICTION, List.of("3,117 is less than 6,854."), new BigDecimal("2.20"))));
        BasisColumn column = new BasisColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(basis)))
                .isEqualTo(basis);
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(null)))
                .isNull();
    }
}

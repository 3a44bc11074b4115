package org.dispatchlens.common.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchlens.common.tables.ColumnType;
import org.dispatchlens.common.tables.ComparisonTables;
import org.junit.jupiter.api.Test;

class MethodsTest {
    /** Numbers that are not counts; a new one needs a method, and a method names no column that is gone. */
    @Test
    void everyNumberOfAComparisonTableHasOneMethod() {
        List<String> numbers = ComparisonTables.ALL.stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type() == ColumnType.DOUBLE)
                        .map(column -> table.name() + "." + column.name()))
                .toList();
        assertThat(Methods.ALL.stream().flatMap(m -> m.columns().stream()))
                .containsExactlyInAnyOrderElementsOf(numbers);
    }

    @Test
    void everyMethodSaysHowFromWhereAndWhenNothing() {
        assertThat(Methods.ALL).allSatisfy(method -> {
            assertThat(method.formula()).isNotBlank();
            assertThat(method.source()).isNotBlank();
            assertThat(method.n()).isNotBlank();
            assertThat(method.emptyCase()).isNotBlank();
        });
        assertThat(Methods.ALL).extracting(Method::name).doesNotHaveDuplicates();
    }
}

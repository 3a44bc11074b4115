package org.dispatchlens.common.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;

class NumberWordsTest {
    private static final NumberWords NUMBERS =
            new NumberWords(CodingGuide.from(CodebookFiles.builtIn()).numberWords());

    @Test
    void everyPrintedNumberIsFoundOnceWhateverItCounts() {
        Map<String, List<String>> expected = Map.of(
                "At least 31 Peruvian and 28 Ecuadorian soldiers died.", List.of("31", "28"),
                "Some 105,000 people fled in 1.2 million cars.", List.of("105,000", "1.2 million"),
                "It cost 6 600 lives, hundreds of thousands of homes and twenty-five bridges.",
                        List.of("6 600", "hundreds of thousands", "twenty-five"),
                "Dozens fled; two soldiers and a dozen villagers stayed.", List.of("Dozens", "two", "dozen"),
                "On 13 September 2022 the 44-day war was over.", List.of("13", "2022", "44"),
                "Anyone who phoned the 3rd battalion heard nothing.", List.of(),
                "One hundred and twenty were held.", List.of("One hundred and twenty"));
        expected.forEach((text, numbers) -> assertThat(
                        NUMBERS.in(text).stream().map(s -> s.of(text)).toList())
                .as(text)
                .isEqualTo(numbers));
    }
}

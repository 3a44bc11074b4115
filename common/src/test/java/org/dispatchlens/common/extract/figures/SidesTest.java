package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispatchlens.common.model.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // in the noun phrase
                "Twelve Georgian soldiers died. | GEO",
                "Georgia's 12 dead were buried. | GEO",
                "Twelve wounded Georgians came home. | GEO",
                "About 300 displaced Georgians slept in tents. | GEO",
                "Twelve Russian-backed fighters died. | ~~",
                "Twelve Russian and Georgian soldiers died. | BOTH",
                "Twelve Syrian Kurds died. | KURDS",
                "Rebels killed one of our soldiers and 11 other people. | ~~",
                // behind the people
                "Twelve soldiers from Georgia died. | GEO",
                "Over 20 soldiers from Georgia and Russia died. | BOTH",
                "Over 20 soldiers from Georgia and from Russia died. | BOTH",
                "Twelve soldiers from both countries died. | BOTH",
                "There were 12 casualties among Georgian farmers. | GEO",
                "There were 12 casualties in Georgia. | ~~",
                "Georgia had 12 dead in its ranks. | GEO",
                // tolls
                "The Georgian death toll rose to 36. | GEO",
                "Georgia's official death toll rose to 36. | GEO",
                "The death toll in Georgia rose to 36. | ~~",
                "The number of Georgian citizens killed in the fighting has risen to 36. | GEO",
                "The number of displaced Georgians stands at 360. | GEO",
                "Georgia puts its own dead at 36. | GEO",
                "The number of dead among Georgian troops rose to 36. | GEO",
                "The number of people killed in the fighting with Russia has risen to 36. | ~~",
                // who tells it
                "Georgia published the names of 12 servicemen who had died. | GEO",
                "Georgia published the names of 12 Russian servicemen who had died. | RUS",
                "Georgia lost 12 soldiers. | GEO",
                "Russia accused Georgia of killing one of its soldiers. | RUS",
                "Georgia said 12 villagers died. | ~~"
            })
    void tellsWhosePeopleTheyAre(String text, String side) {
        assertThat(Views.figures(text, "2022-09-14")).extracting(Figure::side).containsOnly(side);
    }
}

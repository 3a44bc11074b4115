package org.dispatchlens.common.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
    private final CodebookFiles files = CodebookFiles.builtIn();
    private final FurnitureCodebook codebook = files.read("furniture", FurnitureCodebook.class);
    private final Bylines bylines = new Bylines(codebook, OutletNames.from(files));
    private final Datelines datelines = new Datelines(codebook);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ann Lee                            | Ann Lee           | ''",
                "BY ANN LEE AND JON VAN DYK            | ANN LEE; JON VAN DYK | ''",
                "By Ann Lee and Jon van Dyk in Tbilisi | Ann Lee; Jon van Dyk | ''",
                "By John F. Hill, Euronews             | John F. Hill      | Euronews",
                "By Euronews with AFP                  | ''                | Euronews",
                "By Ann Lee with Reuters               | Ann Lee           | ''",
                "By Reuters Staff                      | ''                | Reuters",
                "Al Jazeera Newsroom                   | ''                | Al Jazeera",
                "By Ann Lee for Radio Free Europe/Radio Liberty | Ann Lee  | Radio Free Europe/Radio Liberty",
                "• Ann Lee                             | Ann Lee           | ''",
                "By The Associated Press               | ''                | Associated Press",
            })
    void readsNamesAndOutlet(String line, String authors, String outlet) {
        Byline byline = bylines.read(line).orElseThrow().byline();
        assertThat(String.join("; ", byline.authors())).isEqualTo(authors);
        assertThat(byline.outlet().outlet()).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By River Post                | ''       | River Post",
                "By RIVER POST with AFP       | ''       | River Post",
                "By Ann Lee, The River Post   | Ann Lee  | River Post",
                "By River Post and agencies   | ''       | River Post",
                "River Post Staff             | ''       | River Post",
                "By Euronews                  | ''       | The Euronews",
                "By Reuters                   | ''       | Reuters",
                "By The Valley Observer       | ''       | ''",
            })
    void outletsOfTheManifestAreNoPersons(String line, String authors, String outlet) {
        Bylines known =
                new Bylines(codebook, OutletNames.from(files, List.of("River Post", "The Euronews", "Reuters")));
        Byline byline = known.read(line).orElseThrow().byline();
        assertThat(String.join("; ", byline.authors())).isEqualTo(authors);
        assertThat(byline.outlet().outlet()).isEqualTo(outlet);
    }

    @Test
    void theManifestsSpellingReplacesTheCodebooks() {
        OutletNames names = OutletNames.from(files, List.of("BBC News", "The Guardian", "AFP"));
        assertThat(names.find("BBC")).hasValue(new OutletNames.Outlet("BBC News", false));
        assertThat(names.find("BBC World Service")).hasValue(new OutletNames.Outlet("BBC News", false));
        assertThat(names.find("Guardian")).hasValue(new OutletNames.Outlet("The Guardian", false));
        assertThat(names.find("Agence France-Presse")).hasValue(new OutletNames.Outlet("AFP", true));
        OutletNames both = OutletNames.from(files, List.of("BBC", "BBC News"));
        assertThat(both.find("BBC News")).hasValue(new OutletNames.Outlet("BBC News", false));
        assertThat(both.find("BBC World")).hasValue(new OutletNames.Outlet("BBC", false));
    }

    @Test
    void leavesSentencesAndHeadlinesAlone() {
        List<String> lines = List.of(
                "By Tuesday evening the shelling had stopped",
                "By Monday, Armenian troops were back",
                "• Army denies shelling",
                "Ministry Staff",
                "By the river, calm returns");
        assertThat(lines).allSatisfy(line -> assertThat(bylines.read(line)).isEmpty());
    }

    @Test
    void loneNamesNeedAnOutletOrRoleUnderThem() {
        assertThat(bylines.readLone("Ann Lee and Jon Hill", "USA TODAY")).hasValueSatisfying(b -> {
            assertThat(b.authors()).containsExactly("Ann Lee", "Jon Hill");
            assertThat(b.outlet().outlet()).isEqualTo("USA TODAY");
        });
        assertThat(bylines.readLone("Ann Lee", "Opinion columnist")).isPresent();
        assertThat(bylines.readLone("Obama Vows Justice", "The president spoke on Friday."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TBILISI (Dispatches) - New clashes broke out. | TBILISI | Dispatches | ''",
                "PARIS, Sept 14 (Reuters) - France said no.    | PARIS | Reuters | ''",
                "GORIS, Armenia, March 3, 2021 (AP) — Shells fell. | GORIS, Armenia | AP | 2021-03-03",
                "WASHINGTON—President Hill said no.            | WASHINGTON | '' | ''",
                "UNITED NATIONS -- The council met.            | UNITED NATIONS | '' | ''",
                "MOSCOW, September 14. /TASS/. Russia said no. | MOSCOW | TASS | ''",
                "Baku, 14 September (Azertac) - Troops left.   | Baku | Azertac | ''",
            })
    void readsDatelines(String paragraph, String place, String source, String date) {
        Dateline dateline = datelines.read(paragraph).orElseThrow();
        assertThat(List.of(dateline.place(), dateline.source(), dateline.date()))
                .containsExactly(place, source, date);
    }

    @Test
    void leavesOtherCapitalsAndDashesAlone() {
        List<String> lines = List.of(
                "U.S.-led forces left the valley.",
                "NATO-trained troops left the valley.",
                "FILE PHOTO - Hill speaks in Paris.",
                "UPDATE - Troops left the valley.",
                "The ministry (MoD) - Army of the north",
                "ARMY SAYS SHELLS FELL AGAIN – Ministry denies");
        assertThat(lines).allSatisfy(line -> assertThat(datelines.read(line)).isEmpty());
    }
}

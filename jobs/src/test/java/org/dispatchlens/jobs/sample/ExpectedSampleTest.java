package org.dispatchlens.jobs.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Qualifier;
import org.dispatchlens.common.model.Voice;
import org.dispatchlens.jobs.sample.ExpectedSample.ExpectedArticle;
import org.dispatchlens.jobs.sample.ExpectedSample.ExpectedBlame;
import org.dispatchlens.jobs.sample.ExpectedSample.ExpectedFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hand-coded rows agree with the files and with the coding rules, before any program is measured by them. */
class ExpectedSampleTest {
    private static final ExpectedSample SAMPLE = ExpectedSample.read();
    private static final Set<String> BODIES = Set.of("EU", "UN", "CSTO", "NATO", "OSCE");

    static Stream<ExpectedArticle> articles() {
        return SAMPLE.articles().stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyQuotedLineAndSurfaceStandsInItsFile(ExpectedArticle article) {
        List<String> lines = SampleText.cleanLines(article);
        String text = String.join("\n", lines);

        assertThat(lines).first().isEqualTo(article.title());
        assertThat(SampleText.decoded(article).lines()).containsAll(article.furniture());
        assertThat(SampleText.decoded(article).lines()).containsAll(article.metadataLines());
        assertThat(text).contains(article.dateline());
        assertThat(String.join("\n", article.metadataLines())).contains(article.author());
        assertThat(article.figures()).allSatisfy(figure -> {
            assertThat(StringUtils.countMatches(text, figure.in()))
                    .as(figure.in())
                    .isOne();
            assertThat(figure.in()).contains(figure.surface());
        });
        assertThat(article.blames()).allSatisfy(blame -> assertThat(StringUtils.countMatches(text, blame.in()))
                .as(blame.in())
                .isOne());
        assertThat(article.blames())
                .allSatisfy(blame -> assertThat(text).contains(blame.accuserText(), blame.accusedText()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void removedLinesAreListedAsOftenAsTheyStand(ExpectedArticle article) {
        Map<String, Long> listed = Stream.of(article.furniture(), article.metadataLines())
                .flatMap(List::stream)
                .collect(groupingBy(line -> line, counting()));
        assertThat(listed).allSatisfy((line, n) -> assertThat(
                        SampleText.decoded(article).lines().filter(line::equals).count())
                .as(line)
                .isEqualTo(n));
    }

    @Test
    void totalsAreTheSumsOfTheRows() {
        ExpectedSample.Totals totals = SAMPLE.totals();
        assertThat(totals.files()).isEqualTo(totals.articles() + totals.rejects());
        assertThat(totals.articles()).isEqualTo(SAMPLE.articles().size());
        assertThat(totals.rejects()).isEqualTo(SAMPLE.rejects().size());
        assertThat(totals.figures())
                .isEqualTo(articles().mapToInt(a -> a.figures().size()).sum());
        assertThat(totals.blames())
                .isEqualTo(articles().mapToInt(a -> a.blames().size()).sum());
        assertThat(totals.furnitureLines())
                .isEqualTo(articles().mapToInt(a -> a.furniture().size()).sum());
        assertThat(totals.metadataLines())
                .isEqualTo(articles().mapToInt(a -> a.metadataLines().size()).sum());
    }

    @Test
    void outletsCountTheirArticles() {
        Map<String, Integer> counted = new java.util.TreeMap<>();
        articles().forEach(a -> counted.merge(a.outlet(), 1, Integer::sum));
        assertThat(counted).isEqualTo(SAMPLE.outlets());
    }

    @Test
    void manifestRowsPointToFilesAndSayWhatTheTruthSays() {
        List<String> lines = ExpectedSample.manifestLines();
        assertThat(lines).first().isEqualTo("file,outlet,published,url,country,desk");
        List<String[]> rows =
                lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSize(6);
            assertThat(knownFiles()).contains(row[0]);
        });
        assertThat(articles().filter(a -> a.outletFrom().equals("manifest"))).allSatisfy(article -> assertThat(rows)
                .anySatisfy(row -> assertThat(row).startsWith(article.file(), article.outlet(), article.published())));
        assertThat(rows.stream().map(row -> row[0]))
                .doesNotContain("alay-2021-05-02-mourning.txt", "unsigned-border-note.txt")
                .doesNotHaveDuplicates();
    }

    @Test
    void rejectsAndWireCopiesExist() {
        assertThat(SAMPLE.rejects()).allSatisfy(r -> assertThat(ExpectedSample.bytes("dispatches/" + r.file()))
                .isNotNull());
        assertThat(SAMPLE.wireGroups()).isNotEmpty().allSatisfy(group -> {
            String lead = bodyOf(group.lead());
            assertThat(group.members()).allSatisfy(copy -> {
                assertThat(SAMPLE.article(copy.file()).published())
                        .isGreaterThan(SAMPLE.article(group.lead()).published());
                if (copy.how().equals("verbatim")) {
                    assertThat(bodyOf(copy.file())).isEqualTo(lead);
                } else {
                    assertThat(bodyOf(copy.file())).isNotEqualTo(lead);
                }
            });
        });
    }

    @Test
    void encodingsAreWhatTheTruthSays() {
        assertThat(rawBytes("absheron-2022-09-14-kalbajar.txt")).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(rawBytes("zarafshan-2021-05-01-vorukh.txt")).startsWith(0xFF, 0xFE);
        byte[] windows = rawBytes("kingsmarsh-2022-09-15-goris.txt");
        assertThat(new String(windows, StandardCharsets.UTF_8)).contains("\uFFFD");
        assertThat(rawBytes("hrazdan-2022-09-15-empty.txt")).isEmpty();
    }

    @Test
    void statesAreIsoCodesOrBodies() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        codes.addAll(BODIES);
        codes.add("");
        assertThat(articles().flatMap(a -> a.blames().stream()).map(ExpectedBlame::accusedState))
                .isSubsetOf(codes);
        codes.add("OUTLET");
        assertThat(articles().flatMap(a -> a.blames().stream()).map(ExpectedBlame::accuserState))
                .isSubsetOf(codes);
        codes.remove("OUTLET");
        codes.add("BOTH");
        assertThat(articles().flatMap(a -> a.figures().stream()).map(ExpectedFigure::side))
                .isSubsetOf(codes);
    }

    @Test
    void blameRowsKeepTheCodingRules() {
        assertThat(articles().flatMap(a -> a.blames().stream())).allSatisfy(blame -> {
            assertThat(blame.accuserState().equals("OUTLET")).isEqualTo(blame.voice() == Voice.OUTLET);
            assertThat(blame.form() == BlameForm.DENIAL).isEqualTo(blame.polarity() == Polarity.DENY);
            assertThat(blame.accuserState().isEmpty())
                    .isNotEqualTo(blame.accuserText().isEmpty());
            assertThat(blame.accusedState().isEmpty())
                    .isNotEqualTo(blame.accusedText().isEmpty());
            if (blame.form() == BlameForm.CLAIM) {
                assertThat(blame.accuserState()).isEqualTo(blame.accusedState());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void reciprocalRowsComeInPairs(ExpectedArticle article) {
        Set<List<String>> directions = article.blames().stream()
                .filter(ExpectedBlame::reciprocal)
                .map(b -> List.of(b.in(), b.accuserState(), b.accusedState()))
                .collect(toSet());
        assertThat(directions).allSatisfy(d -> assertThat(directions).contains(List.of(d.get(0), d.get(2), d.get(1))));
    }

    @Test
    void intervalsHoldTheirValues() {
        assertThat(articles().flatMap(a -> a.figures().stream())).allSatisfy(figure -> {
            assertThat(figure.low()).isLessThanOrEqualTo(figure.high());
            if (figure.value() != null) {
                assertThat(figure.value()).isBetween(figure.low(), figure.high());
            }
            assertThat(figure.value() == null)
                    .isEqualTo(figure.qualifier() == Qualifier.VAGUE || figure.qualifier() == Qualifier.RANGE);
        });
    }

    private static String bodyOf(String file) {
        return String.join("\n", SampleText.cleanLines(SAMPLE.article(file)));
    }

    private static byte[] rawBytes(String file) {
        return ExpectedSample.bytes("dispatches/" + file);
    }

    private static Set<String> knownFiles() {
        return Stream.concat(
                        articles().map(ExpectedArticle::file),
                        SAMPLE.rejects().stream().map(ExpectedSample.RejectedFile::file))
                .collect(toSet());
    }
}

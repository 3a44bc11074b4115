package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.QuoteKind;
import org.dispatchlens.common.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureExtractorTest {
    private static final ActorAnnotator ACTORS = ActorAnnotator.from(CodebookFiles.builtIn());
    private static final FigureExtractor FIGURES = FigureExtractor.from(CodebookFiles.builtIn());

    private static List<Figure> extract(String text, String date) {
        Article article = Article.of("a", "Daily", "Border report\n" + text).publishedAt(date);
        return FIGURES.extract(ACTORS.annotate(article), List.of());
    }

    private static String kinds(String text) {
        return String.join(
                "; ",
                extract(text, "").stream()
                        .map(f -> f.surface() + " " + f.kind().code())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The strike killed 12 people. | 12 killed",
                "Twelve people were killed. | Twelve killed",
                "A blast in the market left 12 people dead and 30 wounded. | 12 killed; 30 wounded",
                "Blast kills 12, injures 30 | 12 killed; 30 wounded",
                "Five soldiers died in the clash. | Five killed",
                "The raid claimed the lives of 14 villagers. | 14 killed",
                "The flood of fire claimed over 700 lives. | over 700 killed",
                "The death toll rose to 31. | 31 killed",
                "The death toll rose from 20 to 31. | 31 killed",
                "The number of miners killed in the blast has risen to 36. | 36 killed",
                "The number of dead and wounded stands at 70. | 70 casualties",
                "Peru puts its own dead at 36. | 36 killed",
                "The mayor put the number of displaced Peruvians at about 2,700. | about 2,700 displaced",
                "Nine men died. That brings the combined count to 20 soldiers. | Nine killed; 20 killed",
                "Peru published the names of 71 fallen servicemen. | 71 killed",
                "Peru buried 71 fallen. | 71 killed",
                "The mayor could confirm only four deaths. | four killed",
                "One of the two drivers was killed. | One killed",
                "They spoke of the killing of a top Peruvian general and left. | a top Peruvian general killed",
                "Twelve Georgian and Russian soldiers were killed. | Twelve killed",
                "Shelling led to the death of 19 Georgian and 22 Russian troops. | 19 killed; 22 killed",
                "At least 19 Georgian and 22 Russian soldiers were killed. | At least 19 killed; 22 killed",
                "Kyiv said it lost a soldier. | a soldier killed",
                "Three were killed and over a dozen injured. | Three killed; over a dozen wounded",
                "Four troops in the valley were killed while another 18 were hurt. | Four killed; 18 wounded",
                "The siege saw thousands killed and tens of thousands of people displaced. | thousands killed; tens of thousands displaced",
                "The army deployed 1,450 peacekeepers. | 1,450 deployed",
                "Police arrested 45 protesters. | 45 arrested",
                "Twenty sailors are missing. | Twenty missing",
                "Rebels captured nine soldiers. | nine captured",
                "There were around 80 casualties. | around 80 casualties",
                "The strike killed or wounded 30 fighters. | 30 casualties",
                "Nine people, including three children, were killed. | Nine killed; three killed",
                "The raid killed 12 soldiers and two civilians. | 12 killed; two killed",
                "We have 23 [men] martyred. | 23 killed",
                "Two gunmen killed 12 worshippers. | 12 killed",
                "More than 3,000 people fled. | More than 3,000 displaced",
                "A soldier was killed and another wounded by sniper fire. | A soldier killed; another wounded",
                "Rescuers recovered 14 bodies from the pit. | 14 killed",
                "Eleven people, most of them children, died. | Eleven killed",
                "Chile lost 19 soldiers, Peru nine. | 19 killed; nine killed",
                "Five men and women were injured in the fire. | Five wounded",
                "Four boys -- including two brothers -- were injured. | Four wounded",
                "The man who shot four, two of them guards, is killed by police. | four casualties; two casualties",
                "At 11700 Lakeview, one person was killed. | one killed",
                "A couple of villagers were killed and two dozen hurt. | A couple killed; two dozen wounded",
                "Three of the four drivers died. | Three killed",
                "A 24-year-old man was killed. | A 24-year-old man killed"
            })
    void findsWhatHappenedToHowMany(String text, String expected) {
        assertThat(kinds(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 44-day war ended in 2020.",
                "They met on 13 September at 9:00 am.",
                "The bomb killed nobody within 12 kilometers.",
                "The attack cost 12 million dollars.",
                "Shells destroyed 12 houses and 3 tanks.",
                "Resolution 822 was adopted by 15 members.",
                "Talks between two leaders resumed.",
                "Inflation killed 12 percent of demand.",
                "The strike could kill 100 people.",
                "They spoke of the potential for 150 deaths.",
                "A war could cause 150 deaths.",
                "Rebels captured a major air base.",
                "The number of villages where people were killed is 12.",
                "That brings the combined count to 20 soldiers.",
                "She put the number of chairs at 20.",
                "They threatened to kill 100 people.",
                "Route 60 is closed.",
                "No one was killed.",
                "It was the second killed proposal.",
                "An official in the town said people were killed.",
                "None of the 12 passengers was hurt.",
                "Two thirds of the 90 passengers died.",
                "Two regulatory bodies were merged.",
                "See the fire report [56] of the people killed.",
                "Olga Reyes, 34, was killed."
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(extract(text, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Georgia accused Russia of killing one of its soldiers. | GEO | soldiers",
                "Georgia said it lost 12 soldiers. | GEO | soldiers",
                "Fighting killed 12 Georgian soldiers. | GEO | soldiers",
                "The war cost 5,000 lives on both sides. | BOTH | people",
                "Nearly 100 soldiers were killed. | ~~ | soldiers",
                "Twelve children were wounded. | ~~ | children",
                "Russia deployed 900 peacekeepers. | RUS | peacekeepers",
                "Georgian forces said that 12 soldiers were killed. | GEO | soldiers",
                "The blast killed 12 pro-Turkish activists. | ~~ | protesters",
                "Georgian forces said that 12 enemy soldiers were killed. | ~~ | soldiers"
            })
    void tellsWhosePeopleAndWhichGroup(String text, String side, String group) {
        Figure figure = extract(text, "").get(0);
        assertThat(figure.side()).isEqualTo(side);
        assertThat(figure.group()).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Nine people were killed on Tuesday. | 2022-09-14 | current",
                "Nine people were killed in the worst clash since 2016. | 2022-09-14 | current",
                "A five-week war in 2008 killed more than 700 people. | 2022-09-14 | 2008",
                "A war in the early 1990s killed 700 people. | 2022-09-14 | 199X",
                "In August, two soldiers were killed. | 2022-09-14 | 2022-08",
                "In November, two soldiers were killed. | 2022-09-14 | 2021-11",
                "In August, two soldiers were killed. | ~~ | XXXX-08",
                "Last week two soldiers were killed. | 2022-09-14 | 2022-09-05/2022-09-11",
                "Last week two soldiers were killed. | ~~ | XXXX-XX",
                "Some 400 people have been killed since 2014. | 2022-09-14 | 2014/.."
            })
    void tellsWhichEvent(String text, String date, String event) {
        List<Figure> figures = extract("A mine killed 3 men on Monday.\n" + text, date);
        assertThat(figures.get(1).eventRef()).isEqualTo(event);
    }

    @Test
    void anaphoricSentenceTakesTheEventOfTheSentenceBefore() {
        List<Figure> figures = extract(
                "A mine killed 3 men on Monday. Thousands were killed in a long war that ended in November 2008. "
                        + "The bitter conflict, which claimed over 9,000 lives, ended with a truce. "
                        + "Moscow deployed about 800 troops under the deal.",
                "2022-09-14");
        assertThat(figures).extracting(Figure::eventRef).containsExactly("current", "2008", "2008", "2008");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Georgia said 12 people were killed. | GEO | ~~",
                "Twelve people were killed, Georgia said. | GEO | ~~",
                "According to Georgia, 12 people were killed. | GEO | ~~",
                "Georgia claimed that 12 people were killed. | GEO | claimed",
                "Twelve people were reportedly killed. | ~~ | reportedly",
                "Police said 12 people were killed. | Police | ~~",
                "The attack claimed 12 lives. | ~~ | ~~",
                "Twelve died. The claim could not be independently verified. | ~~ | could not be independently verified"
            })
    void tellsWhoSaysSoAndWithWhatDoubt(String text, String source, String doubt) {
        Figure figure = extract(text, "").get(0);
        assertThat(figure.attributedTo()).isEqualTo(source);
        assertThat(figure.doubt()).isEqualTo(doubt);
    }

    @Test
    void aQuoteThatHoldsTheFigureNamesItsSource() {
        Article article = Article.of("a", "Daily", "Report\nTwelve people were killed in the valley.");
        Span content = new Span(7, article.text().length());
        Party source = new Party("GEO-MOD", "GEO", "the ministry");
        Quote quote = new Quote(1, content, QuoteKind.INDIRECT, source, null, "said", null, "", 7, "quote.test", 1);
        List<Figure> figures = FIGURES.extract(ACTORS.annotate(article), List.of(quote));
        assertThat(figures).extracting(Figure::attributedTo).containsExactly("GEO");
    }

    @Test
    void aReportOnAnOlderEventMakesThatEventTheMainOne() {
        List<Figure> figures = extract("The jury heard that 3 women were killed on March 3, 2020.", "2022-09-14");
        assertThat(figures).extracting(Figure::eventRef).containsExactly("current");
    }

    @Property(tries = 300)
    void anyTextGivesSpansThatSliceToTheirSurface(@ForAll @StringLength(max = 60) String noise) {
        String text = "At least 12 soldiers " + noise + " were killed and " + noise + " 1,300 wounded " + noise;
        Article article = Article.of("a", "Daily", text);
        for (Figure figure : FIGURES.extract(ACTORS.annotate(article), List.of())) {
            assertThat(figure.span().of(article.text())).isEqualTo(figure.surface());
            assertThat(figure.low()).isLessThanOrEqualTo(figure.high());
            assertThat(figure.confidence()).isBetween(0.0, 1.0);
            assertThat(figure.ruleId()).isEqualTo(figure.ruleId().toLowerCase(Locale.ROOT));
        }
    }
}

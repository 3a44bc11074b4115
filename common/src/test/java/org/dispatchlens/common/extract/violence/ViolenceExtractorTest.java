package org.dispatchlens.common.extract.violence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.extract.quotes.QuoteExtractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Violence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolenceExtractorTest {
    private static final CodebookFiles FILES = CodebookFiles.builtIn();
    private static final ActorAnnotator ACTORS = ActorAnnotator.from(FILES);
    private static final QuoteExtractor QUOTES = QuoteExtractor.from(FILES);
    private static final ViolenceExtractor VIOLENCE = ViolenceExtractor.from(FILES);

    private static List<Violence> violence(String text) {
        Document document = ACTORS.annotate(Article.of("t", "Test Daily", text));
        return VIOLENCE.extract(document, QUOTES.extract(document));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Russia shelled Ukraine.; ACTIVE; Russia; Ukraine",
                "Rebels attacked the village.; ACTIVE; Rebels; the village",
                "Ukraine was attacked by Russia.; PASSIVE_AGENT; Russia; Ukraine",
                "Six farmers were killed.; PASSIVE_AGENTLESS; -; Six farmers",
                "Two clerks were wounded in May.; PASSIVE_AGENTLESS; -; Two clerks",
                "Nine miners died.; INTRANSITIVE; -; Nine miners",
                "Many people lost their lives.; INTRANSITIVE; -; Many people",
                "Fighting erupted near the river.; NOMINAL; -; -",
                "Israeli shelling went on.; NOMINAL; Israeli; -",
                "The raid by Russia went on.; NOMINAL; Russia; -",
            })
    void namesConstructionAgentAndPatient(String text, String construction, String agent, String patient) {
        assertThat(violence(text)).singleElement().satisfies(v -> {
            assertThat(v.construction()).isEqualTo(construction);
            assertThat(v.agent().text()).isEqualTo(agent == null ? "" : agent);
            assertThat(v.patient().text()).isEqualTo(patient == null ? "" : patient);
        });
    }

    @Test
    void theDoerOfAnAccusedActIsTheAccused() {
        assertThat(violence("Chad accused Niger of kidnapping a clerk."))
                .singleElement()
                .satisfies(v -> assertThat(v.agent().state()).isEqualTo("NER"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chad accused Niger of shelling a village, killing a clerk.; NER",
                "Chad answered by shelling a village, killing a clerk.; TCD",
                "Chad shelled a village in Niger, killing a clerk.; TCD",
            })
    void whatComesOfAnActIsDoneByItsDoer(String text, String doer) {
        assertThat(violence(text))
                .filteredOn(v -> v.surface().equals("killing"))
                .singleElement()
                .satisfies(v -> assertThat(v.agent().state()).isEqualTo(doer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Russia struck a deal with Turkey.", "The firm fired its manager.", "It rained."})
    void otherMeaningsAreNoViolence(String text) {
        assertThat(violence(text)).isEmpty();
    }
}

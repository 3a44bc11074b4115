package org.dispatchlens.common.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.FurnitureLine;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Qualifier;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.QuoteKind;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;
import org.dispatchlens.common.model.Sentence;
import org.dispatchlens.common.model.Sentiment;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.UnresolvedName;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.model.Violence;
import org.dispatchlens.common.model.Voice;
import org.junit.jupiter.api.Test;

class EvidenceRowsTest {
    private static final String TEXT = "Lima accuses Quito of killing 4 in Zorrita, near Zorrita.";
    private static final Article ARTICLE = Article.of("a", "Daily", TEXT);
    private static final Span SPAN = new Span(0, 4);
    private static final Party LIMA = new Party("PER", "PER", "Lima");
    private static final Party QUITO = new Party("ECU", "ECU", "Quito");

    private static final Extraction EXTRACTION = new Extraction(
            ARTICLE,
            List.of(new Sentence(0, 0, new Span(0, TEXT.length()), TEXT)),
            List.of(new Mention(
                    0, SPAN, "Lima", "PER", "Peru", ActorType.STATE, "PER", Via.CAPITAL, Voice.OUTLET, "m1", 0.9)),
            List.of(new Quote(
                    0, new Span(5, 9), QuoteKind.INDIRECT, LIMA, SPAN, "accuses", null, "Quito did", 2, "q1", 0.8)),
            List.of(new Blame(
                    0,
                    SPAN,
                    LIMA,
                    QUITO,
                    BlameForm.ACCUSATION,
                    false,
                    "killing 4",
                    "112",
                    "accuses",
                    Voice.INDIRECT,
                    Polarity.ASSERT,
                    "b1",
                    0.7)),
            List.of(new Figure(
                    0,
                    new Span(30, 31),
                    "4",
                    FigureKind.KILLED,
                    4.0,
                    4,
                    4,
                    Qualifier.EXACT,
                    "PER",
                    "people",
                    "current",
                    "PER",
                    "",
                    "f1",
                    0.6)),
            List.of(new Sentiment(0, SPAN, "Lima", "PER", "PER", "lexicon", -0.5, "negative", Voice.OUTLET, "s1", 0.5)),
            List.of(new Violence(0, SPAN, "killing", "NOMINAL", QUITO, Party.unknown("4"), Voice.INDIRECT, "v1", 0.4)),
            List.of(
                    new UnresolvedName(0, new Span(35, 42), "Zorrita"),
                    new UnresolvedName(0, new Span(49, 56), "Zorrita")));

    private static String csv(List<TableRow> rows) {
        return TableCsv.line(rows.get(0));
    }

    @Test
    void everyRecordBecomesARow() {
        String tail = ",\"" + TEXT + "\"";
        assertThat(csv(EvidenceRows.mentions(EXTRACTION)))
                .isEqualTo("a,Daily,0,0,4,Lima,PER,Peru,STATE,PER,CAPITAL,OUTLET,m1,0.9" + tail + ",0");
        assertThat(csv(EvidenceRows.quotes(EXTRACTION)))
                .isEqualTo("a,Daily,0,5,9,INDIRECT,PER,PER,Lima,accuses,Quito did,2,q1,0.8" + tail + ",,0");
        assertThat(csv(EvidenceRows.blames(EXTRACTION)))
                .isEqualTo("a,Daily,0,0,4,PER,PER,Lima,ECU,ECU,Quito,accusation,false,killing 4,112,accuses,INDIRECT,"
                        + "ASSERT,b1,0.7" + tail + ",,0");
        assertThat(csv(EvidenceRows.figures(EXTRACTION)))
                .isEqualTo("a,Daily,0,30,31,4,killed,4,4,4,exact,PER,people,current,PER,,,f1,0.6" + tail + ",0");
        assertThat(csv(EvidenceRows.sentiments(EXTRACTION)))
                .isEqualTo("a,Daily,0,PER,PER,lexicon,-0.5,negative,OUTLET" + tail + ",0,4,Lima,s1,0.5,0");
        assertThat(csv(EvidenceRows.violence(EXTRACTION)))
                .isEqualTo("a,Daily,0,0,4,killing,NOMINAL,ECU,ECU,Quito,,4,INDIRECT,v1,0.4" + tail + ",0");
        assertThat(csv(EvidenceRows.unresolved(EXTRACTION))).isEqualTo("Zorrita,2,1,1,a" + tail + ",2,1,1");
        assertThat(EvidenceRows.all(EXTRACTION)).hasSize(7);
    }

    @Test
    void aFigureGetsItsFactLater() {
        TableRow figure = EvidenceRows.figures(EXTRACTION).get(0);
        assertThat(EvidenceRows.withFact(figure, "s/current/killed/PER").text("fact_id"))
                .isEqualTo("s/current/killed/PER");
        assertThat(figure.text("fact_id")).isEmpty();
    }

    @Test
    void anArticleKeepsItsFurtherManifestColumns() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("url", "https://example.org/1");
        metadata.put("country", "PER");
        metadata.put("section", "world");
        Article article = new Article(
                "a",
                "a.txt",
                "Daily",
                "manifest",
                1,
                "Title",
                "J. Doe",
                "2030-01-01",
                "manifest",
                "LIMA",
                "en",
                metadata,
                "Title");
        assertThat(TableCsv.line(EvidenceRows.article(article, 1, 1, "wire-a", true, "s")))
                .isEqualTo("a,a.txt,Daily,manifest,Title,J. Doe,2030-01-01,LIMA,1,wire-a,true,s,1,1,manifest,en,"
                        + "https://example.org/1,PER,\"{\"\"section\"\":\"\"world\"\"}\"");
    }

    @Test
    void rejectsAndFurnitureKeepWhatWasDropped() {
        assertThat(TableCsv.line(EvidenceRows.reject(new Reject("x.txt", RejectCode.EMPTY, "no text"))))
                .isEqualTo("x.txt,EMPTY,no text");
        assertThat(csv(EvidenceRows.furniture(ARTICLE, List.of(new FurnitureLine(7, "share", "Share this")))))
                .isEqualTo("a,Daily,7,share,Share this");
    }
}

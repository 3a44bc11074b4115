package org.dispatchlens.common.align.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** Makes the evidence of one invented dispatch row by row; every row stands in a sentence of its own. */
final class Dispatch {
    static final Wording WORDING = Wording.from(CodebookFiles.builtIn());
    static final FigureGroups GROUPS = FigureGroups.from(CodebookFiles.builtIn());

    private final TreeMap<String, List<TableRow>> tables = new TreeMap<>();
    private final ArticleFacts facts;
    private int sentence;

    private Dispatch(ArticleFacts facts) {
        this.facts = facts;
    }

    static Dispatch of(String id, String outlet) {
        return new Dispatch(new ArticleFacts(id, outlet, true, "story", "", 100, 10));
    }

    /** A blame row; an accuser of {@code OUTLET} is the outlet, one in lower case is nobody's name. */
    Dispatch blames(String accuser, String accused, String voice, String cue, String act, String words) {
        boolean named = Character.isUpperCase(accuser.charAt(0));
        Map<String, Object> cells = new HashMap<>(Map.of(
                "accuser_id",
                named ? accuser : "",
                "accuser_state",
                named ? accuser : "",
                "accuser_text",
                accuser.equals("OUTLET") ? "" : accuser,
                "accused_id",
                accused,
                "accused_state",
                accused,
                "accused_text",
                accused,
                "form",
                "assertion",
                "polarity",
                "ASSERT",
                "voice",
                voice));
        cells.putAll(Map.of("cue", cue, "act", act, "sentence", words, "confidence", 0.8, "rule_id", "r"));
        return put(EvidenceTables.BLAMES, cells);
    }

    Dispatch says(String source, String kind, String cue, String content) {
        boolean named = Character.isUpperCase(source.charAt(0));
        Map<String, Object> cells = new HashMap<>(Map.of(
                "source_id",
                named ? source : "",
                "source_state",
                named ? source : "",
                "source_text",
                source,
                "kind",
                kind,
                "cue",
                cue,
                "content",
                content,
                "words",
                content.split(" ").length,
                "sentence",
                content,
                "confidence",
                0.8,
                "rule_id",
                "r"));
        return put(EvidenceTables.QUOTES, cells);
    }

    Dispatch killed(String side, double value, String qualifier) {
        return killed(side, value, qualifier, "current");
    }

    Dispatch killed(String side, double value, String qualifier, String event) {
        return put(
                EvidenceTables.FIGURES,
                Map.of(
                        "surface", Math.round(value) + " soldiers",
                        "kind", "killed",
                        "value", value,
                        "low", value,
                        "high", value,
                        "qualifier", qualifier,
                        "side", side,
                        "grp", "soldiers",
                        "event_ref", event));
    }

    /** The next row stands in the sentence of the one before. */
    Dispatch sameSentence() {
        sentence--;
        return this;
    }

    /** Says how the violence inside the last row's span is told. */
    Dispatch told(String construction) {
        sentence--;
        return put(EvidenceTables.VIOLENCE, Map.of("construction", construction, "surface", "x"));
    }

    private Dispatch put(TableSpec spec, Map<String, Object> cells) {
        boolean figure = spec.equals(EvidenceTables.FIGURES);
        int start = 100 * sentence + (figure ? 10 : spec.equals(EvidenceTables.QUOTES) ? 1 : 0);
        Map<String, Object> all = new HashMap<>(cells);
        all.putAll(Map.of("article_id", facts.articleId(), "outlet", facts.outlet(), "sentence_id", sentence));
        all.putAll(Map.of("char_start", start, "char_end", start + (figure ? 10 : 50)));
        tables.computeIfAbsent(spec.name(), n -> new ArrayList<>())
                .add(TableRow.of(
                        spec,
                        spec.columns().stream()
                                .map(c -> all.containsKey(c.name())
                                        ? all.get(c.name())
                                        : switch (c.type()) {
                                            case STRING -> "";
                                            case INT -> (Object) 0;
                                            case DOUBLE -> null;
                                            case BOOLEAN -> false;
                                        })
                                .toArray()));
        sentence++;
        return this;
    }

    /** The first blame row. */
    TableRow blame() {
        return tables.get(EvidenceTables.BLAMES.name()).get(0);
    }

    ArticleEvidence evidence() {
        return new ArticleEvidence(facts, tables);
    }

    static StoryStatements.Result statements(Dispatch... dispatches) {
        return new StoryStatements(new LexicalSimilarity(WORDING), GROUPS, WORDING)
                .of(Arrays.stream(dispatches).map(Dispatch::evidence).toList());
    }

    /** The columns of each row separated by bars, in the order of the rows' table. */
    static List<String> show(List<TableRow> rows, String... columns) {
        return rows.stream()
                .sorted(new org.dispatchlens.common.tables.RowOrder(
                        rows.isEmpty() ? EvidenceTables.BLAMES : rows.get(0).spec()))
                .map(row -> Arrays.stream(columns)
                        .map(c -> String.valueOf(row.get(c)))
                        .collect(java.util.stream.Collectors.joining(" | ")))
                .toList();
    }
}

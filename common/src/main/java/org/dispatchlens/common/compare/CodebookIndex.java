package org.dispatchlens.common.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.codebook.CodebookItem;
import org.dispatchlens.common.codebook.Counted;
import org.dispatchlens.common.extract.clauses.VerbForms;
import org.dispatchlens.common.tables.CodebookTables;
import org.dispatchlens.common.tables.RowOrder;
import org.dispatchlens.common.tables.TableRow;

/**
 * Says which items of the codebook the rows of an article name. Rows do not keep which word list made them, so an item is
 * counted where a cell shows it: its id, or one of its words in the cue. Immutable; made once and sent to other machines.
 */
public final class CodebookIndex implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<CodebookItem> users = new ArrayList<>();
    /** Matchers by table and column. */
    private final TreeMap<Key, ItemMatcher> matchers = new TreeMap<>();

    private CodebookIndex() {}

    public static CodebookIndex from(CodebookFiles files) {
        CodebookIndex index = new CodebookIndex();
        List<CodebookItem> items = files.items();
        items.stream().filter(CodebookItem::users).forEach(index.users::add);
        VerbForms verbs = VerbForms.of(verbs(items), irregular(files));
        for (CodebookItem item : items) {
            item.ways().forEach(way -> index.add(item, way, verbs));
        }
        return index;
    }

    private static Set<String> verbs(List<CodebookItem> items) {
        return items.stream()
                .flatMap(item -> item.ways().stream())
                .filter(way -> way.counted().as() == Counted.As.VERB)
                .flatMap(way -> way.words().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<String>> irregular(CodebookFiles files) {
        Map<String, List<String>> forms = new HashMap<>();
        files.read("clauses", JsonNode.class)
                .path("irregular")
                .properties()
                .forEach(verb -> forms.put(
                        verb.getKey(),
                        StreamSupport.stream(verb.getValue().spliterator(), false)
                                .map(JsonNode::asText)
                                .toList()));
        return forms;
    }

    private void add(CodebookItem item, CodebookItem.Way way, VerbForms verbs) {
        Counted counted = way.counted();
        switch (counted.as()) {
            case ACTOR -> actors(counted).actor(item);
            case PERSON -> actors(counted).person(item);
            case ROLE -> actors(counted).role(item);
            case IS -> way.words().forEach(word -> words(counted).whole(word, item));
            case WORD -> way.words().forEach(word -> words(counted).phrase(word, item));
            case VERB ->
                way.words().forEach(lemma -> verbs.formsOf(Set.of(lemma))
                        .forEach(form -> words(counted).phrase(form, item)));
        }
    }

    private static Key key(Counted counted) {
        return Key.of(counted.table(), counted.column());
    }

    private ActorMatcher actors(Counted counted) {
        return (ActorMatcher) matchers.computeIfAbsent(key(counted), k -> new ActorMatcher(k.part(1)));
    }

    private WordMatcher words(Counted counted) {
        return (WordMatcher) matchers.computeIfAbsent(key(counted), k -> new WordMatcher(k.part(1)));
    }

    /** The evidence with one row of {@code codebook_matches} for each item that its rows name. */
    public ArticleEvidence with(ArticleEvidence article) {
        List<TableRow> rows = new ArrayList<>();
        matchers.forEach((place, matcher) -> named(article, place.part(0), matcher)
                .forEach((item, seen) -> rows.add(MatchRows.row(
                        item, place.part(0), place.part(1), seen.forms, Tally.ofArticle(seen.rows, true)))));
        Map<String, List<TableRow>> tables = new HashMap<>(article.tables());
        tables.put(CodebookTables.CODEBOOK_MATCHES.name(), rows);
        return new ArticleEvidence(article.facts(), tables);
    }

    /** How often rows name one item, and by what. */
    private static final class Named {
        private final TreeSet<String> forms = new TreeSet<>();
        private int last = -1;
        private int rows;

        /** Of one row, however often it names the item, one is counted. */
        void add(int row, String form) {
            forms.add(form);
            rows += row == last ? 0 : 1;
            last = row;
        }
    }

    /** By identity: items are many and long, and each is there once. */
    private static IdentityHashMap<CodebookItem, Named> named(
            ArticleEvidence article, String table, ItemMatcher matcher) {
        IdentityHashMap<CodebookItem, Named> named = new IdentityHashMap<>();
        List<TableRow> rows = article.tables().getOrDefault(table, List.of());
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            matcher.match(rows.get(i), (item, form) -> named.computeIfAbsent(item, k -> new Named())
                    .add(row, form));
        }
        return named;
    }

    /** The table with a row for each item of the user's folder that nothing names. */
    public List<TableRow> complete(Collection<TableRow> counted) {
        List<TableRow> all = new ArrayList<>(counted);
        Set<List<String>> seen = new HashSet<>();
        counted.forEach(row -> seen.add(List.of(row.text("file"), row.text("list"), row.text("entry_id"))));
        users.stream()
                .filter(item -> !seen.contains(List.of(item.file(), item.list(), item.id())))
                .map(MatchRows::unmatched)
                .forEach(all::add);
        all.sort(new RowOrder(CodebookTables.CODEBOOK_MATCHES));
        return all;
    }
}

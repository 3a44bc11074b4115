package org.dispatchlens.common.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.counts.Mergeable;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** The laws of {@link Mergeable} for all comparisons at once. */
class MergeLawsTest {
    private static final List<String> STATES = List.of("PER", "ECU", "BRA", "");
    private static final List<String> QUALIFIERS =
            List.of("exact", "at_least", "more_than", "nearly", "about", "up_to", "fewer_than");
    private static final CompareOptions OPTIONS = new CompareOptions(2, Sides.given("ECU", "PER"));
    private static final FigureGroups GROUPS = FigureGroups.from(CodebookFiles.builtIn());

    /** Everything that is counted in parts, which together makes every table. */
    private record All(ComparisonSet set, OpposedSides sides, StorySummary story, FigureFacts figures, NameUses names) {
        static All of(List<ArticleEvidence> articles) {
            All all = new All(
                    new ComparisonSet(OPTIONS.sides()),
                    new OpposedSides(Sides.NONE),
                    new StorySummary(Sides.NONE),
                    new FigureFacts(GROUPS),
                    new NameUses());
            articles.forEach(all::add);
            return all;
        }

        private void add(ArticleEvidence article) {
            set.add(article);
            sides.add(article);
            story.add(article);
            figures.add(article);
            ArticleFacts facts = article.facts();
            article.rows(ComparisonTables.UNRESOLVED_NAMES)
                    .forEach(row -> names.add(new NameUses.InArticle(
                            facts.articleId(),
                            facts.outlet(),
                            facts.wireLead(),
                            row.integer("n"),
                            row.text("sentence"))));
        }

        All merge(All other) {
            return new All(
                    set.merge(other.set),
                    sides.merge(other.sides),
                    story.merge(other.story),
                    figures.merge(other.figures),
                    names.merge(other.names));
        }

        List<Object> rows() {
            Map<TableSpec, List<TableRow>> tables = set.rows(OPTIONS);
            return List.of(
                    new ArrayList<>(tables.values()),
                    sides.sides(),
                    story.row("s", StorySubject.UNKNOWN),
                    figures.rows(OPTIONS),
                    figures.reportRows(),
                    names.isEmpty() ? "no name" : names.row("Name"));
        }
    }

    @Provide
    Arbitrary<List<ArticleEvidence>> corpus() {
        return Arbitraries.longs().map(MergeLawsTest::corpusOf);
    }

    private static List<ArticleEvidence> corpusOf(long seed) {
        Random random = new Random(seed);
        List<ArticleEvidence> articles = new ArrayList<>();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
            articles.add(random(random, seed + "-" + i));
        }
        return articles;
    }

    private static ArticleEvidence random(Random random, String id) {
        Articles article = Articles.article(id, one(random, List.of("A", "B", "unknown:" + id)))
                .story(one(random, List.of("s", "t", "")))
                .published(one(random, List.of("", "2030-01-01", "2030-01-02T04:05:06+04:00", "soon")));
        if (random.nextInt(3) == 0) {
            article.copy();
        }
        for (int rows = random.nextInt(8); rows > 0; rows--) {
            row(random, article);
        }
        return article.evidence();
    }

    private static void row(Random random, Articles article) {
        String state = one(random, STATES);
        switch (random.nextInt(10)) {
            case 0 -> article.mention(state + "-X", one(random, List.of("PERSON", "MILITARY")), state);
            case 1 ->
                article.sentiment(state, one(random, List.of("OUTLET", "DIRECT")), random.nextDouble(), "positive");
            case 2 ->
                article.blame(
                        one(random, STATES),
                        state,
                        one(random, List.of("accusation", "claim", "denial")),
                        one(random, List.of("OUTLET", "INDIRECT")),
                        one(random, List.of("ASSERT", "ASSERT", "DENY")));
            case 3 -> article.quote(state, random.nextInt(30));
            case 4 -> article.violence(one(random, List.of("ACTIVE", "PASSIVE_AGENTLESS", "NOMINAL")));
            case 5 -> article.unresolved("Name" + random.nextInt(3), 1 + random.nextInt(3));
            case 6 ->
                article.codebookMatch(
                        one(random, List.of("accuse", "blame")),
                        one(random, List.of("accused", "accuses; blames")),
                        1 + random.nextInt(3));
            case 7 -> article.vague("killed", state, "dozens", 24, 99);
            case 8 -> article.sentence(one(random, List.of("guns fired", "guns fired twice", "shells fell")));
            default ->
                article.figure(
                        one(random, List.of("killed", "killed", "deployed")),
                        one(random, List.of("PER", "ECU", "BOTH", "")),
                        one(random, List.of("soldiers", "civilians", "people")),
                        one(random, List.of("current", "2022-08", "XXXX-08", "2020")),
                        one(random, QUALIFIERS),
                        one(random, List.of(0.0, 5.0, 50.0, 52.0, 500.0)));
        }
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Property(tries = 150)
    void partsGiveTheSameRowsAsTheWholeInAnyOrder(
            @ForAll("corpus") List<ArticleEvidence> some, @ForAll("corpus") List<ArticleEvidence> others) {
        List<ArticleEvidence> all = new ArrayList<>(some);
        all.addAll(others);
        List<Object> whole = All.of(all).rows();
        Collections.reverse(all);
        assertThat(All.of(all).rows()).isEqualTo(whole);
        assertThat(All.of(some).merge(All.of(others)).rows()).isEqualTo(whole);
        assertThat(All.of(others).merge(All.of(some)).rows()).isEqualTo(whole);
    }

    @Property(tries = 50)
    void theEmptyStateChangesNothingAndArgumentsAreLeftAlone(@ForAll("corpus") List<ArticleEvidence> some) {
        List<Object> rows = All.of(some).rows();
        All state = All.of(some);
        assertThat(All.of(List.of()).merge(state).merge(All.of(some)).rows())
                .isEqualTo(All.of(some).merge(All.of(some)).rows());
        assertThat(state.rows()).isEqualTo(rows);
        assertThat(state.merge(All.of(List.of())).rows()).isEqualTo(rows);
    }

    @Property(tries = 20)
    void statesTravelBetweenProcesses(@ForAll("corpus") List<ArticleEvidence> some) {
        All state = All.of(some);
        All sent = new All(
                send(state.set()),
                send(state.sides()),
                send(state.story()),
                send(state.figures()),
                send(state.names()));
        assertThat(sent.rows()).isEqualTo(state.rows());
    }

    @SuppressWarnings("unchecked")
    private static <T> T send(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new AssertionError("does not serialise", e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError("does not deserialise", e);
        }
    }
}

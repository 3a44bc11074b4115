package org.dispatchlens.jobs.semantics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.semantics.SentimentHead;
import org.dispatchlens.common.semantics.TargetQuery;
import org.dispatchlens.common.semantics.TargetTones;
import org.dispatchlens.common.semantics.Tone;
import org.dispatchlens.common.semantics.WordVector;
import scala.collection.Iterator;
import scala.collection.Seq;

/** Sentiment toward targets: Spark NLP's word vectors under a head of ours. */
public final class TargetModel implements TargetTones {
    /** Column that {@link #score} adds: an array of negative, neutral and positive probability, one per target. */
    static final String TONES = "tones";

    private static final StructType TONE = new StructType()
            .add("negative", DataTypes.DoubleType)
            .add("neutral", DataTypes.DoubleType)
            .add("positive", DataTypes.DoubleType);
    private static final StructType QUERY = new StructType()
            .add("id", DataTypes.StringType)
            .add(Stages.TEXT, DataTypes.StringType)
            .add("start", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType);

    private final SparkSession spark;
    private final SentimentHead head;
    private final WordEncoders encoders;

    TargetModel(SparkSession spark, SentimentHead head, WordEncoders encoders) {
        this.spark = spark;
        this.head = head;
        this.encoders = encoders;
    }

    @Override
    public String name() {
        return head.name();
    }

    /**
     * Scores many targets.
     *
     * @param texts each text once, in the column {@link Stages#TEXT}, and in the column {@code targets} an array of structs
     *     that begin with {@code start} and {@code end}
     * @return the rows with {@link #TONES} added
     */
    Dataset<Row> score(Dataset<Row> texts) {
        return encoders.read(texts)
                .withColumn(
                        TONES,
                        udf(new Scoring(head), DataTypes.createArrayType(TONE, false))
                                .apply(col(WordEncoders.WORDS), col("targets")))
                .drop(WordEncoders.WORDS);
    }

    /** The head as a function of words and targets; its weights are decoded once per task. */
    private static final class Scoring implements UDF2<Seq<Seq<Row>>, Seq<Row>, Row[]> {
        private static final long serialVersionUID = 1L;

        private final SentimentHead head;
        private transient SentimentHead.Classifier classifier;

        Scoring(SentimentHead head) {
            this.head = head;
        }

        @Override
        public Row[] call(Seq<Seq<Row>> words, Seq<Row> targets) {
            if (classifier == null) {
                classifier = head.classifier();
            }
            List<List<WordVector>> read = Features.words(words);
            List<Row> tones = new ArrayList<>();
            for (Iterator<Row> target = targets.iterator(); target.hasNext(); ) {
                Row place = target.next();
                Tone tone = classifier.classify(Features.of(read, new Span(place.getInt(0), place.getInt(1))));
                tones.add(RowFactory.create(tone.negative(), tone.neutral(), tone.positive()));
            }
            return tones.toArray(Row[]::new);
        }
    }

    static Tone tone(Row tone) {
        return new Tone(tone.getDouble(0), tone.getDouble(1), tone.getDouble(2));
    }

    @Override
    public List<Tone> of(List<TargetQuery> queries) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            TargetQuery query = queries.get(i);
            rows.add(RowFactory.create(
                    String.valueOf(i),
                    query.text(),
                    query.target().start(),
                    query.target().end()));
        }
        Dataset<Row> texts = spark.createDataFrame(rows, QUERY)
                .groupBy(Stages.TEXT)
                .agg(collect_list(struct("start", "end", "id")).as("targets"));
        Map<Integer, Tone> tones = new HashMap<>();
        for (Row row : score(texts).select("targets", TONES).collectAsList()) {
            List<Row> targets = row.getList(0);
            List<Row> scored = row.getList(1);
            for (int t = 0; t < targets.size(); t++) {
                tones.put(Integer.parseInt(targets.get(t).getString(2)), tone(scored.get(t)));
            }
        }
        return IntStream.range(0, queries.size()).mapToObj(tones::get).toList();
    }
}

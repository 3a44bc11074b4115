package org.dispatchlens.jobs.semantics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import scala.collection.immutable.Map;
import scala.collection.immutable.Map$;

/**
 * Words and punctuation marks as Spark NLP's token annotations. Spark NLP's own tokenizer keeps {@code Obama's} and {@code
 * 51-year-old} whole, and an encoder's vector of a token is that of its first piece.
 */
final class WordTokens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
    private static final Metadata KIND = new MetadataBuilder()
            .putString("annotatorType", AnnotatorType.TOKEN())
            .build();

    private WordTokens() {}

    /** Annotations of a column of texts. */
    static Column of(String column) {
        return udf((UDF1<String, Row[]>) WordTokens::annotations, DataTypes.createArrayType(Annotation.dataType()))
                .apply(col(column))
                .as(Stages.TOKEN, KIND);
    }

    private static Row[] annotations(String text) {
        Map<String, String> sentence = Map$.MODULE$.<String, String>empty().updated("sentence", "0");
        List<Row> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            // Spark NLP's ends are those of the last character.
            words.add(RowFactory.create(
                    AnnotatorType.TOKEN(), word.start(), word.end() - 1, word.group(), sentence, new float[0]));
        }
        return words.toArray(Row[]::new);
    }
}

package org.dispatchlens.jobs.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.semantics.TargetQuery;
import org.dispatchlens.common.semantics.Tone;
import org.dispatchlens.jobs.spark.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shipped head over the real encoders. */
@Tag("slow")
class TargetModelTest {
    private static TargetQuery query(String text, String target) {
        int start = text.indexOf(target);
        return new TargetQuery(target, text, new Span(start, start + target.length()));
    }

    @Test
    void twoTargetsOfOneSentenceGetTheirOwnAnswers() {
        String mixed = "Voters adore the honest mayor and loathe the corrupt governor.";
        String praise = "The committee thanked Brown for his outstanding and courageous work.";
        String plain = "The delegation of Norway arrived in Lisbon on Tuesday.";
        Models.forgetSession();
        try (SparkSession spark = Session.open("local[2]")) {
            TargetModel model =
                    SemanticModels.find(Optional.empty(), Optional.empty()).targets(spark);
            List<Tone> tones = model.of(List.of(
                    query(mixed, "mayor"), query(mixed, "governor"), query(praise, "Brown"), query(plain, "Norway")));
            assertThat(tones.get(0).score()).isGreaterThan(tones.get(1).score());
            assertThat(tones).extracting(Tone::label).containsExactly("positive", "negative", "positive", "neutral");
            assertThat(model.of(List.of(query(mixed, "governor")))).containsExactly(tones.get(1));
        }
    }
}

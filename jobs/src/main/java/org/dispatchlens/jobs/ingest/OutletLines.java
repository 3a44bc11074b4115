package org.dispatchlens.jobs.ingest;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.dispatchlens.common.ingest.RepeatedLines;
import scala.Tuple2;

/**
 * The lines of one text that are furniture if its outlet repeats them.
 *
 * @param text hash of the text; the same text counts once
 */
record OutletLines(String outlet, long text, List<String> lines) implements Serializable {
    private static final long serialVersionUID = 1L;

    OutletLines {
        lines = List.copyOf(lines);
    }

    /**
     * The lines that each outlet repeats, as {@link RepeatedLines} says it. Counted by shuffles, so that only lines that
     * are furniture and the outlets that can have any come to the driver.
     */
    static Map<String, Set<String>> repeated(JavaRDD<OutletLines> all) {
        HashMap<String, Integer> texts = new HashMap<>(all.mapToPair(l -> new Tuple2<>(l.outlet(), l.text()))
                .distinct()
                .mapToPair(pair -> new Tuple2<>(pair._1(), 1))
                .reduceByKey(Integer::sum)
                .filter(pair -> RepeatedLines.canRepeat(pair._2()))
                .collectAsMap());
        Map<String, Set<String>> repeated = new TreeMap<>();
        if (texts.isEmpty()) {
            return repeated;
        }
        all.filter(l -> texts.containsKey(l.outlet()))
                .flatMapToPair(l -> l.lines().stream()
                        .map(line -> new Tuple2<>(new Tuple2<>(l.outlet(), line), l.text()))
                        .iterator())
                .distinct()
                .mapToPair(pair -> new Tuple2<>(pair._1(), 1))
                .reduceByKey(Integer::sum)
                .filter(pair ->
                        RepeatedLines.isRepeated(pair._2(), texts.get(pair._1()._1())))
                .keys()
                .collect()
                .forEach(line -> repeated.computeIfAbsent(line._1(), outlet -> new TreeSet<>())
                        .add(line._2()));
        return repeated;
    }
}

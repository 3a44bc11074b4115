package org.dispatchlens.jobs.run;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Says on the error stream what is going on, one line per stage; between them, on a terminal only, how many tasks are
 * done. With {@code json} each line is a JSON object for schedulers. Also keeps the seconds of each stage.
 */
public final class Progress extends SparkListener {
    private final PrintStream out;
    private final boolean json;
    private final boolean terminal;
    private final int stages;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private long tasks;

    public Progress(PrintStream out, boolean json, boolean terminal, int stages) {
        this.out = out;
        this.json = json;
        this.terminal = terminal;
        this.stages = stages;
    }

    /** Runs one stage; its result says in words what came out. */
    public void stage(String name, Supplier<StageResult> work) {
        long start = System.nanoTime();
        if (terminal && !json) {
            out.printf(Locale.ROOT, "[%d/%d] %-10s ...", seconds.size() + 1, stages, name);
            out.flush();
        }
        StageResult result = work.get();
        double took = Math.round((System.nanoTime() - start) / 1e7) / 100.0;
        seconds.put(name, took);
        print(name, result, took);
    }

    /** Says something that belongs to no stage. */
    public void say(String words) {
        out.println(json ? "{\"message\":\"" + words + "\"}" : words);
    }

    private void print(String name, StageResult result, double took) {
        double rate = took > 0 ? result.articles() / took : 0;
        if (json) {
            out.printf(
                    Locale.ROOT,
                    "{\"stage\":\"%s\",\"number\":%d,\"of\":%d,\"seconds\":%.2f,\"articles\":%d,\"per_second\":%.1f}%n",
                    name,
                    seconds.size(),
                    stages,
                    took,
                    result.articles(),
                    rate);
        } else {
            out.printf(
                    Locale.ROOT,
                    "%s[%d/%d] %-10s %6.1f s  %s%s%n",
                    terminal ? "\r" : "",
                    seconds.size(),
                    stages,
                    name,
                    took,
                    result.words(),
                    result.articles() == 0
                            ? ""
                            : String.format(Locale.ROOT, " (%.1f ms an article)", 1000 * took / result.articles()));
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd taskEnd) {
        tasks++;
        if (terminal && !json && tasks % 10 == 0) {
            out.printf(Locale.ROOT, "\r[%d/%d] %,d tasks done ", seconds.size() + 1, stages, tasks);
            out.flush();
        }
    }

    /** Wall seconds per finished stage, in order. */
    public Map<String, Double> seconds() {
        return new LinkedHashMap<>(seconds);
    }
}

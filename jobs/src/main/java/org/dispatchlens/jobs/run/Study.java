package org.dispatchlens.jobs.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.study.CaseFile;
import org.dispatchlens.common.study.StudyScope;

/**
 * The study that a run is about. All articles are read and extracted, whatever the study; {@code align} takes those that it
 * selects, and {@code compare} compares them. Stages that are run one by one keep the case file of the stage before, unless they
 * are given another.
 */
public final class Study {
    private final Optional<CaseFile> given;
    private CaseFile aligned;
    private CaseFile compared;

    /** @param last the run whose tables are read */
    Study(RunOptions options, Optional<RunRecord> last) {
        boolean whole = options.command().equals("run");
        given = whole ? Optional.of(options.caseFile().orElse(CaseFile.DEFAULT)) : options.caseFile();
        aligned = last.map(RunRecord::selection).orElse(CaseFile.DEFAULT);
        compared = last.map(RunRecord::study).orElse(CaseFile.DEFAULT);
    }

    /** The case file by which articles are selected from now on; for the stage that aligns them. */
    public CaseFile align() {
        aligned = given.orElse(aligned);
        return aligned;
    }

    /**
     * The case file by which aligned articles are compared from now on.
     *
     * @throws InputException where other articles were aligned than it selects
     */
    public CaseFile compare() {
        CaseFile wanted = given.orElse(aligned);
        if (!wanted.selectsAs(aligned)) {
            throw new InputException(
                    "--case selects other articles than were aligned: run `dispatchlens align` with the same"
                            + " --case and --output first");
        }
        compared = wanted;
        return compared;
    }

    /**
     * The case file of the comparisons that are to be reported.
     *
     * @throws InputException where they were made with another one than is given
     */
    public CaseFile report() {
        if (given.isPresent() && !given.get().equals(compared)) {
            throw new InputException(
                    "--case is not the one that outlets were compared with: run `dispatchlens compare` with"
                            + " the same --case and --output first");
        }
        return compared;
    }

    /** The case file that says which articles are aligned. */
    CaseFile aligned() {
        return aligned;
    }

    /** The case file that the comparisons were made with. */
    CaseFile compared() {
        return compared;
    }

    /** Rows of articles that are aligned, of rows with columns {@code outlet} and {@code published_at}. */
    public Dataset<Row> of(Dataset<Row> articles) {
        if (!aligned.isSelective()) {
            return articles;
        }
        CaseFile study = aligned;
        UDF2<String, String, Boolean> selects = study::selects;
        return articles.filter(udf(selects, DataTypes.BooleanType).apply(col("outlet"), col("published_at")));
    }

    /** Counts what is aligned and what is left out, of rows with columns {@code outlet} and {@code published_at}. */
    public StudyScope scope(Dataset<Row> articles) {
        StudyScope none = new StudyScope(aligned);
        return articles.select("outlet", "published_at")
                .toJavaRDD()
                .treeAggregate(none, (scope, row) -> scope.add(row.getString(0), row.getString(1)), StudyScope::merge);
    }
}

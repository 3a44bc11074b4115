package org.dispatchlens.common.report;

import java.nio.file.Path;

/**
 * The report stage as the command line sees it. The reports module provides it as a {@link java.util.ServiceLoader}
 * service, so that jobs and reports never see each other.
 */
public interface ReportStage {
    /**
     * Writes {@code framing-report.xlsx}, {@code charts/} and {@code index.html}.
     *
     * @param exports folder with the exported tables
     * @param runJson the run record of that export
     * @param report folder to write into; exists and is empty
     */
    void write(Path exports, Path runJson, Path report);
}

package org.dispatchlens.reports.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.RunLine;

/** Writes the charts of a report as PNG and SVG files: the same data give the same bytes. */
public final class ChartWriter {
    private ChartWriter() {}

    /**
     * Writes {@code <id>.png} and {@code <id>.svg} for each chart of {@link ChartCatalog}.
     *
     * @param chartsDir folder for the files; made if missing
     * @return the charts as written, in reading order
     * @throws UncheckedIOException when a file cannot be written
     */
    public static List<ChartFile> write(ReportData data, Path chartsDir) {
        List<ChartFile> files = new ArrayList<>();
        try {
            Files.createDirectories(chartsDir);
            for (ReportChart chart : ChartCatalog.of(data)) {
                files.add(write(chart, data, chartsDir));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing charts into " + chartsDir, e);
        }
        return List.copyOf(files);
    }

    private static ChartFile write(ReportChart chart, ReportData data, Path folder) throws IOException {
        Optional<Drawing> built = chart.build(data);
        Drawing drawing = built.orElseGet(() -> EmptyCharts.of(chart)).withFooter(RunLine.of(data.run()));
        ChartFile file = describe(chart, drawing, built.isPresent(), folder);
        PngFile.write(drawing, file.png());
        SvgFile.write(chart, drawing, file.svg());
        return file;
    }

    private static ChartFile describe(ReportChart chart, Drawing drawing, boolean drawn, Path folder) {
        return new ChartFile(
                chart.id(),
                chart.title(),
                chart.caption(),
                drawing.summary(),
                drawn,
                drawing.width(),
                drawing.height(),
                folder.resolve(chart.id() + ".png"),
                folder.resolve(chart.id() + ".svg"));
    }
}

package org.dispatchlens.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dispatchlens.reports.ReportData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class ChartWriterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 40})
    void everySvgIsWellFormedAndSaysItsTitleAndN(int outlets) throws Exception {
        for (ChartFile file : ChartWriter.write(ChartTestData.of(outlets), folder)) {
            String text = svg(file).getDocumentElement().getTextContent();
            assertThat(file.drawn()).as(file.id()).isTrue();
            assertThat(text)
                    .as(file.id())
                    .startsWith(file.title())
                    .contains("n = ", "codebook abababababab", "as of 2031-05-01T00:00:00Z");
            assertThat(svg(file).getElementsByTagName("text").getLength())
                    .as(file.id())
                    .isGreaterThan(8);
        }
    }

    @Test
    void pngHasTwoPixelsForEachCssPixel() throws IOException {
        ChartFile file = ChartWriter.write(ChartTestData.of(2), folder).get(0);
        assertThat(ImageIO.read(file.png().toFile()).getWidth()).isEqualTo(2 * file.width());
        assertThat(ImageIO.read(file.png().toFile()).getHeight()).isEqualTo(2 * file.height());
    }

    @Test
    void sameDataGiveSameBytes() {
        List<ChartFile> first = ChartWriter.write(ChartTestData.of(6), folder.resolve("1"));
        List<ChartFile> second = ChartWriter.write(ChartTestData.of(6), folder.resolve("2"));
        for (int i = 0; i < first.size(); i++) {
            assertThat(first.get(i).png()).hasSameBinaryContentAs(second.get(i).png());
            assertThat(first.get(i).svg()).hasSameBinaryContentAs(second.get(i).svg());
        }
    }

    @Test
    void chartsWithoutDataSayWhy() throws Exception {
        ReportData data = ChartTestData.empty();
        List<ReportChart> charts = ChartCatalog.of(data);
        List<ChartFile> files = ChartWriter.write(data, folder);
        assertThat(files).hasSameSizeAs(charts).noneMatch(ChartFile::drawn);
        for (int i = 0; i < files.size(); i++) {
            assertThat(svg(files.get(i)).getDocumentElement().getTextContent())
                    .contains(charts.get(i).emptyReason())
                    .contains("n = 0");
        }
    }

    @Test
    void idsOfChartsInOnePageDoNotCollide() {
        List<String> ids = ChartWriter.write(ChartTestData.of(2), folder).stream()
                .flatMap(file -> ids(file).stream())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void heightGrowsWithTheRows() {
        int few = ChartWriter.write(ChartTestData.of(2), folder).get(0).height();
        int many = ChartWriter.write(ChartTestData.of(40), folder).get(0).height();
        assertThat(many - few).isGreaterThanOrEqualTo(38 * 28);
    }

    private static List<String> ids(ChartFile file) {
        try {
            return Pattern.compile(" id=\"([^\"]+)\"")
                    .matcher(Files.readString(file.svg()))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document svg(ChartFile file) throws Exception {
        byte[] bytes = Files.readString(file.svg()).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}

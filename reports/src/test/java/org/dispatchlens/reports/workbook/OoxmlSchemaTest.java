package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.dispatchlens.reports.ReportData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/**
 * Every part of a workbook fits the schemas of ECMA-376, which the build takes out of a jar of POI's. A workbook that does
 * not fit is one that Excel offers to repair.
 */
class OoxmlSchemaTest {
    private static final Path SCHEMAS = Path.of(System.getProperty("ooxml.schemas"));
    /** Excel itself writes the attribute, and the standard's text shows it; its schema forgot it. */
    private static final String FORGOTTEN = " xml:space=\"preserve\"";

    @TempDir
    private Path folder;

    private static Schema schema(String name) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        // The schema of drawings has choices of more items than the parser allows by default.
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
        return factory.newSchema(SCHEMAS.resolve(name).toFile());
    }

    private static Map<String, Schema> schemas() throws SAXException {
        Schema sheets = schema("sml.xsd");
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put("xl/worksheets/[^/]+[.]xml", sheets);
        schemas.put("xl/tables/[^/]+[.]xml", sheets);
        schemas.put("xl/(workbook|styles|sharedStrings)[.]xml", sheets);
        schemas.put("xl/charts/[^/]+[.]xml", schema("dml-chart.xsd"));
        schemas.put("xl/drawings/[^/]+[.]xml", schema("dml-spreadsheetDrawing.xsd"));
        return schemas;
    }

    private List<String> faults(ReportData data) throws IOException, SAXException {
        Path file = folder.resolve("book.xlsx");
        WorkbookWriter.write(data, file);
        List<String> faults = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Map.Entry<String, Schema> kind : schemas().entrySet()) {
                List<? extends ZipEntry> parts = zip.stream()
                        .filter(part -> part.getName().matches(kind.getKey()))
                        .toList();
                for (ZipEntry part : parts) {
                    String xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    fault(kind.getValue(), xml).ifPresent(fault -> faults.add(part.getName() + ": " + fault));
                }
            }
        }
        return faults;
    }

    private static java.util.Optional<String> fault(Schema schema, String xml) throws IOException {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml.replace(FORGOTTEN, ""))));
            return java.util.Optional.empty();
        } catch (SAXException e) {
            return java.util.Optional.of(e.getMessage());
        }
    }

    @Test
    void everyPartFitsTheSchema() throws Exception {
        assertThat(faults(TestReportData.full())).isEmpty();
        assertThat(faults(TestReportData.minimal())).isEmpty();
        assertThat(faults(TestReportData.empty())).isEmpty();
    }

    @Test
    void theCheckFindsAFault() throws Exception {
        String xml =
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheet/></worksheet>";
        assertThat(fault(schema("sml.xsd"), xml))
                .hasValueSatisfying(fault -> assertThat(fault).contains("sheet"));
    }
}

package org.dispatchlens.reports.chart;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Renders a drawing as SVG: text as text, a title and a description, ids that begin with the chart's id, so that many
 * charts can stand in one page, and no comment or date.
 */
final class SvgFile {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgFile() {}

    static void write(ReportChart chart, Drawing drawing, Path file) throws IOException {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setEmbeddedFontsOn(false);
        context.setPrecision(2);
        context.setIDGenerator(new PrefixedIds(chart.id()));
        FittedSvgGraphics g2 = new FittedSvgGraphics(context);
        drawing.chart().draw(g2, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        Element root = g2.fittedRoot();
        prefixSharedDefinitions(root, chart.id());
        root.setAttribute("width", Integer.toString(drawing.width()));
        root.setAttribute("height", Integer.toString(drawing.height()));
        root.setAttribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        root.setAttribute("role", "img");
        prepend(root, "desc", chart.id() + "-desc", drawing.summary());
        prepend(root, "title", chart.id() + "-title", chart.title());
        root.setAttribute("aria-labelledby", chart.id() + "-title " + chart.id() + "-desc");
        Files.writeString(file, text(root), StandardCharsets.UTF_8);
    }

    /** The generator gives its shared definitions the same id in every file; nothing refers to that id. */
    private static void prefixSharedDefinitions(Element root, String prefix) {
        NodeList definitions = root.getElementsByTagNameNS("*", "defs");
        for (int i = 0; i < definitions.getLength(); i++) {
            Element element = (Element) definitions.item(i);
            if (!element.getAttribute("id").startsWith(prefix)) {
                element.setAttribute("id", prefix + "-defs" + i);
            }
        }
    }

    private static void prepend(Element root, String name, String id, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", id);
        element.setTextContent(LabelText.clean(text));
        root.insertBefore(element, root.getFirstChild());
    }

    private static String text(Element root) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(text));
            return text + "\n";
        } catch (TransformerException e) {
            throw new IllegalStateException("an SVG document does not serialise", e);
        }
    }

    /** Ids such as {@code timeline-clipPath1}, counted from 1 in each file. */
    private static final class PrefixedIds extends SVGIDGenerator {
        private final String prefix;
        private int last;

        PrefixedIds(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            last++;
            return prefix + "-" + kind + last;
        }
    }
}

package org.dispatchlens.reports.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * SVG graphics that write down how wide each text was laid out. Viewers have other fonts than the machine that made
 * the chart; {@code textLength} makes them keep the layout, so that labels neither overlap nor lose their alignment.
 */
final class FittedSvgGraphics extends SVGGraphics2D {
    private static final String FALLBACKS = "'Liberation Sans', Arial, Helvetica, 'DejaVu Sans', sans-serif";

    private final List<Double> widths = new ArrayList<>();

    FittedSvgGraphics(SVGGeneratorContext context) {
        super(context, false);
    }

    @Override
    public void drawString(String text, float x, float y) {
        // A blank where a line was broken would count in the width, and viewers would stretch the letters over it.
        String shown = text.stripTrailing();
        if (!shown.isEmpty()) {
            Font font = getFont();
            widths.add(LabelText.width(shown, font));
            super.drawString(shown, x, y);
        }
    }

    /** The picture; text elements have their width as laid out. */
    Element fittedRoot() {
        Element root = getRoot();
        NodeList texts = root.getElementsByTagNameNS("*", "text");
        for (int i = 0; i < texts.getLength() && texts.getLength() == widths.size(); i++) {
            Element text = (Element) texts.item(i);
            text.setAttribute("textLength", String.format(Locale.ROOT, "%.2f", widths.get(i)));
            text.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        families(root);
        return root;
    }

    private static void families(Element element) {
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", FALLBACKS);
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                families(child);
            }
        }
    }
}

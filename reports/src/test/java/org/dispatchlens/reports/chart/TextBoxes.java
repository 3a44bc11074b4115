package org.dispatchlens.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/** Where the texts of a drawing stand: the ink of each as a rectangle in CSS pixels. */
final class TextBoxes extends SVGGraphics2D {
    /** One text as drawn. */
    record Box(String text, Rectangle2D ink) {}

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<Box> boxes;

    private TextBoxes(SVGGeneratorContext context) {
        super(context, false);
        this.boxes = new ArrayList<>();
    }

    private TextBoxes(TextBoxes parent) {
        super(parent);
        this.boxes = parent.boxes;
    }

    static List<Box> of(Drawing drawing) {
        Document document = GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        TextBoxes g2 = new TextBoxes(SVGGeneratorContext.createDefault(document));
        g2.setColor(Color.BLACK);
        drawing.chart().draw(g2, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        return g2.boxes;
    }

    @Override
    public Graphics2D create() {
        return new TextBoxes(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (!text.isBlank()) {
            Font font = getFont();
            Rectangle2D ink =
                    font.createGlyphVector(CONTEXT, text).getOutline(x, y).getBounds2D();
            boxes.add(new Box(text, getTransform().createTransformedShape(ink).getBounds2D()));
        }
        super.drawString(text, x, y);
    }
}

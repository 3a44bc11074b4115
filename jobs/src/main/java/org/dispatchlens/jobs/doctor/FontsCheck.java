package org.dispatchlens.jobs.doctor;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import org.dispatchlens.common.doctor.Diagnosis;

/** Whether charts can be drawn with letters in them, without a screen. */
public final class FontsCheck implements Check {
    private static final int SIZE = 16;

    @Override
    public String name() {
        return "fonts";
    }

    @Override
    public String mend() {
        return "install fontconfig and a font, such as Debian's fonts-dejavu-core, and start Java with -Djava.awt.headless=true";
    }

    @Override
    public Diagnosis look() {
        String[] families = GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, SIZE));
        pen.drawString("M", 0, SIZE);
        pen.dispose();
        return drawn(image)
                ? Diagnosis.ok(name(), families.length + " families, letters can be drawn")
                : Diagnosis.fail(name(), "letters come out empty", mend());
    }

    private static boolean drawn(BufferedImage image) {
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                if ((image.getRGB(x, y) & 0xffffff) != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}

package org.dispatchlens.jobs.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.jobs.sample.ExpectedSample.ExpectedArticle;

/** A dispatch of the sample as the truth says it has to be read: decoded by its stated encoding, its stated lines removed. */
final class SampleText {
    private SampleText() {}

    /** The file's text, without a byte order mark. */
    static String decoded(ExpectedArticle article) {
        byte[] bytes = ExpectedSample.bytes("dispatches/" + article.file());
        String text = new String(bytes, charset(article.encoding()));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The lines that stay: no furniture, no metadata lines, no blank lines. */
    static List<String> cleanLines(ExpectedArticle article) {
        List<String> lines = new ArrayList<>(
                decoded(article).lines().filter(line -> !line.isBlank()).toList());
        article.furniture().forEach(lines::remove);
        article.metadataLines().forEach(lines::remove);
        return List.copyOf(lines);
    }

    private static Charset charset(String encoding) {
        return switch (encoding) {
            case "UTF-8", "UTF-8-BOM" -> StandardCharsets.UTF_8;
            case "UTF-16" -> StandardCharsets.UTF_16;
            default -> Charset.forName(encoding);
        };
    }
}

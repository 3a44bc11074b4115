package org.dispatchlens.common.extract.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.dispatchlens.common.text.LanguageModel;
import org.maltparser.concurrent.ConcurrentMaltParserModel;
import org.maltparser.concurrent.ConcurrentMaltParserService;
import org.maltparser.core.exception.MaltChainedException;

/**
 * Heads and labels of a sentence by MaltParser, arc-eager with linear classifiers: Nivre, J. et al. (2007): MaltParser.
 * Natural Language Engineering 13(2). Thread-safe: the model keeps nothing of a sentence.
 */
final class DependencyParser {
    private static final String MODEL = "/language/org/clulab/processors/clu/en-forward-nivreeager.mco";
    /** Columns of the CoNLL-X rows that MaltParser gives back. */
    private static final int HEAD = 6;

    private static final int LABEL = 7;

    private DependencyParser() {}

    /**
     * A word's place in the tree.
     *
     * @param head index of the form that it depends on, -1 for the root of a tree
     */
    record Arc(int head, String label) {}

    /** One arc per form. The model looks at form and tag only; lemma and features stay empty. */
    static List<Arc> parse(List<String> forms, List<String> tags) {
        if (forms.isEmpty()) {
            return List.of();
        }
        String[] rows = new String[forms.size()];
        for (int i = 0; i < rows.length; i++) {
            String tag = tags.get(i);
            rows[i] = (i + 1) + "\t" + forms.get(i) + "\t_\t" + tag + "\t" + tag + "\t_";
        }
        try {
            return List.of(ModelHolder.MODEL.parseTokens(rows)).stream()
                    .map(DependencyParser::arc)
                    .toList();
        } catch (MaltChainedException e) {
            throw new IllegalStateException("parsing " + forms, e);
        }
    }

    private static Arc arc(String row) {
        String[] columns = row.split("\t", -1);
        return new Arc(Integer.parseInt(columns[HEAD]) - 1, columns[LABEL]);
    }

    /** MaltParser opens the model as a jar, and Java cannot open a jar inside a jar: the model is copied out first. */
    private static final class ModelHolder {
        static final ConcurrentMaltParserModel MODEL =
                LanguageModel.read(DependencyParser.MODEL, ModelHolder::fromCopy);

        /** MaltParser opens no model inside a jar, so it gets a file for as long as it reads. */
        private static ConcurrentMaltParserModel fromCopy(InputStream in) throws IOException {
            Path copy = Files.createTempFile("dispatchlens-", ".mco");
            try {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return read(copy.toUri().toURL());
            } finally {
                Files.deleteIfExists(copy);
            }
        }

        private static ConcurrentMaltParserModel read(URL url) throws IOException {
            try {
                return ConcurrentMaltParserService.initializeParserModel(url);
            } catch (MaltChainedException e) {
                throw new IOException(e);
            } finally {
                // Java keeps a jar that was read by URL open, and with it the disk space of the deleted copy.
                ((JarURLConnection) new URL("jar:" + url + "!/").openConnection())
                        .getJarFile()
                        .close();
            }
        }
    }
}

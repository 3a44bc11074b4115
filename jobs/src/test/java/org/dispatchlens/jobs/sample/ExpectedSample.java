package org.dispatchlens.jobs.sample;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Qualifier;
import org.dispatchlens.common.model.RejectCode;
import org.dispatchlens.common.model.Voice;

/**
 * The hand-coded truth of the bundled sample corpus, as {@code sample/expected.yaml} states it. The head of that file says how
 * every field was coded.
 *
 * @param outlets articles by outlet
 * @param facts facts that several figures report
 * @param sums totals that stand beside their parts
 */
public record ExpectedSample(
        Totals totals,
        Map<String, Integer> outlets,
        List<RejectedFile> rejects,
        List<WireGroup> wireGroups,
        List<Framing> framing,
        Order ownVoiceOrder,
        Order agentlessOrder,
        List<Fact> facts,
        List<Sum> sums,
        List<ExpectedArticle> articles) {
    private static final String FOLDER = "/sample/";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** Counts over the whole corpus; furniture and metadata lines of articles only, not of rejects. */
    public record Totals(
            int files, int articles, int rejects, int figures, int blames, int furnitureLines, int metadataLines) {}

    /** A file that must not become an article. */
    public record RejectedFile(String file, RejectCode code) {}

    /** One wire story: its first printing and the copies. */
    public record WireGroup(String lead, List<WireCopy> members) {}

    /** @param how {@code verbatim}, {@code shortened} or {@code edited} */
    public record WireCopy(String file, String how) {}

    /**
     * How an outlet was written.
     *
     * @param blamedMore state on which most of its asserted blame falls; empty for an even balance
     * @param assertedOn asserted rows by accused side, without claims of responsibility
     * @param ownVoice rows in the outlet's own voice
     */
    public record Framing(
            String story, String outlet, String blamedMore, Map<String, Integer> assertedOn, int ownVoice) {}

    /** Every outlet of {@code above} has a higher share than every outlet of {@code below}. */
    public record Order(List<String> above, List<String> below) {}

    /** @param status {@code agree}, {@code compatible}, {@code conflict} or {@code outlier} */
    public record Fact(
            String story,
            String eventRef,
            FigureKind kind,
            String side,
            int nReports,
            int nOutlets,
            String status,
            List<String> outlierOutlets,
            String note) {
        public Fact {
            outlierOutlets = outlierOutlets == null ? List.of() : List.copyOf(outlierOutlets);
        }
    }

    /** Values of one article that add up. */
    public record Sum(String file, double total, List<Double> parts) {}

    /**
     * One dispatch.
     *
     * @param outletFrom {@code manifest}, {@code byline}, or empty when unknown
     * @param published ISO date or instant, or empty
     * @param encoding {@code UTF-8}, {@code UTF-8-BOM}, {@code UTF-16} or {@code windows-1252}
     * @param furniture lines to be removed, in the order of the file
     * @param metadataLines bylines and update lines
     */
    public record ExpectedArticle(
            String file,
            String title,
            String outlet,
            String outletFrom,
            String published,
            String author,
            String dateline,
            String encoding,
            String story,
            List<String> furniture,
            List<String> metadataLines,
            List<ExpectedFigure> figures,
            List<ExpectedBlame> blames) {

        /** The file name without its extension. */
        public String articleId() {
            return file.substring(0, file.length() - ".txt".length());
        }
    }

    /**
     * One count of people.
     *
     * @param in words around it, once in the cleaned text
     * @param value null for vague quantities and ranges
     * @param high {@code Double.POSITIVE_INFINITY} when unbounded
     */
    public record ExpectedFigure(
            String in,
            String surface,
            FigureKind kind,
            Double value,
            double low,
            double high,
            Qualifier qualifier,
            String side,
            String grp,
            String eventRef) {}

    /**
     * One blame row.
     *
     * @param in words of its sentence, once in the cleaned text
     * @param accuserText the words of an accuser without a state, else empty
     * @param accusedText the words of an accused without a state, else empty
     */
    public record ExpectedBlame(
            String in,
            String accuserState,
            String accuserText,
            String accusedState,
            String accusedText,
            BlameForm form,
            Voice voice,
            Polarity polarity,
            boolean reciprocal) {
        public ExpectedBlame {
            accuserText = Objects.requireNonNullElse(accuserText, "");
            accusedText = Objects.requireNonNullElse(accusedText, "");
        }
    }

    /** Reads the truth from the class path. */
    public static ExpectedSample read() {
        try (InputStream in = open("expected.yaml")) {
            return YAML.readValue(in, ExpectedSample.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The article that was read from this file. */
    public ExpectedArticle article(String file) {
        return articles.stream().filter(a -> a.file().equals(file)).findFirst().orElseThrow();
    }

    /** Lines of the manifest, its header first. */
    public static List<String> manifestLines() {
        return new String(bytes("manifest.csv"), StandardCharsets.UTF_8).lines().toList();
    }

    /** The bytes of a file of the corpus, such as {@code dispatches/x.txt}. */
    public static byte[] bytes(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(
                ExpectedSample.class.getResourceAsStream(FOLDER + path), () -> "no " + FOLDER + path);
    }
}

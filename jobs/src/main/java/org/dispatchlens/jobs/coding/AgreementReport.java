package org.dispatchlens.jobs.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.coding.Coder;
import org.dispatchlens.common.coding.CodingAgreement;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.CodingSample;
import org.dispatchlens.common.coding.FilledSheet;
import org.dispatchlens.common.coding.Parties;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.report.CodingBooks;
import org.dispatchlens.jobs.run.OutputFolder;

/** Reads filled workbooks and writes how far coders and program agree. Needs no Spark. */
public final class AgreementReport {
    private static final String XLSX = ".xlsx";

    private final OutputFolder output;
    private final CodingGuide guide;
    private final Parties parties;
    private final CodingBooks books = CoderSheets.service();

    public AgreementReport(OutputFolder output, CodebookFiles codebook) {
        this.output = output;
        this.guide = CodingGuide.from(codebook);
        this.parties = Parties.of(codebook);
    }

    /**
     * Writes {@code agreement.xlsx} and {@code agreement.csv} beside the sample, or where {@code report} says.
     *
     * @param sheets filled workbooks of one sample, one for each coder
     * @param report local name of the workbook; the CSV gets the same name
     * @return what was measured
     */
    public CodingAgreement write(List<Path> sheets, int minimumN, Optional<Path> report) {
        report.ifPresent(path -> check(path, sheets));
        List<FilledSheet> filled = sheets.stream().map(books::read).toList();
        SampleFolder folder = new SampleFolder(output, sample(filled));
        CodingSample sample = folder.read();
        List<Coder> coders =
                filled.stream().map(sheet -> Coder.of(sheet, sample, parties)).toList();
        CodingAgreement agreement = CodingAgreement.of(sample, coders, minimumN);
        write(agreement, folder, report);
        return agreement;
    }

    private static void check(Path report, List<Path> sheets) {
        if (!report.toString().endsWith(XLSX)) {
            throw new InputException("--report " + report + " must end with " + XLSX);
        }
        if (sheets.stream().anyMatch(s -> s.toAbsolutePath()
                .normalize()
                .equals(report.toAbsolutePath().normalize()))) {
            throw new InputException("--report " + report + " is one of the sheets: give it another name");
        }
    }

    private static String sample(List<FilledSheet> filled) {
        FilledSheet first = filled.get(0);
        for (FilledSheet sheet : filled) {
            if (!sheet.sample().equals(first.sample())) {
                throw new InputException(sheet.file() + " belongs to sample " + sheet.sample() + ", but " + first.file()
                        + " to " + first.sample() + ": give the sheets of one sample");
            }
        }
        return first.sample();
    }

    private void write(CodingAgreement agreement, SampleFolder folder, Optional<Path> report) {
        try {
            Path local = Files.createTempDirectory("dispatchlens-coding-");
            try {
                Path book = local.resolve("agreement" + XLSX);
                Path csv = local.resolve("agreement.csv");
                books.write(agreement, guide, parties, book);
                Files.writeString(csv, agreement.csv(), StandardCharsets.UTF_8);
                if (report.isPresent()) {
                    copy(book, csv, report.get());
                } else {
                    publish(folder, book);
                    publish(folder, csv);
                }
            } finally {
                FileUtils.deleteQuietly(local.toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing the agreement of " + folder.path(), e);
        }
    }

    private void publish(SampleFolder folder, Path file) throws IOException {
        String name = file.getFileName().toString();
        output.files().copyFromLocalFile(true, true, new org.apache.hadoop.fs.Path(file.toUri()), folder.path(name));
    }

    private static void copy(Path book, Path csv, Path report) {
        try {
            Path folder = report.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            String name = report.getFileName().toString();
            Files.copy(book, report, StandardCopyOption.REPLACE_EXISTING);
            Files.copy(
                    csv,
                    folder.resolve(name.substring(0, name.length() - XLSX.length()) + ".csv"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InputException("--report " + report + " cannot be written: " + e.getMessage(), e);
        }
    }
}

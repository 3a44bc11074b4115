package org.dispatchlens.jobs.cli;

import java.util.Arrays;
import java.util.Locale;
import org.dispatchlens.jobs.generate.ArchiveFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code tar.gz} cannot be the name of a constant. */
final class ArchiveFormatConverter implements ITypeConverter<ArchiveFormat> {
    @Override
    public ArchiveFormat convert(String value) {
        return Arrays.stream(ArchiveFormat.values())
                .filter(format -> format.name().equals(value.replace('.', '_').toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("'" + value + "' is none of jsonl, parquet, txt, tar.gz"));
    }
}

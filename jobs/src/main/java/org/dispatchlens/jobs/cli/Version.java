package org.dispatchlens.jobs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.run.BuildHash;
import picocli.CommandLine.IVersionProvider;

/** Version, hash of the program that extracts and compares, and hash of its codebook. */
public final class Version implements IVersionProvider {
    /** The version as built, such as {@code 0.1.0}. */
    public static String number() {
        try (InputStream in = Version.class.getResourceAsStream("/dispatchlens.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("reading the version", e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "dispatchlens " + number(),
            "build " + BuildHash.ofCommon(),
            "codebook " + CodebookFiles.builtIn().hash(),
            "java " + Runtime.version()
        };
    }
}

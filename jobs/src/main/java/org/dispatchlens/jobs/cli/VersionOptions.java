package org.dispatchlens.jobs.cli;

import java.util.OptionalLong;
import org.dispatchlens.common.error.InputException;
import picocli.CommandLine.Option;

/** Options of commands that can read the tables of an earlier run. */
final class VersionOptions {
    @Option(
            names = "--as-of-version",
            paramLabel = "N",
            description = "Read the tables as run N left them, by its number in run.json; default: the last run.")
    private Long version;

    OptionalLong version() {
        if (version != null && version < 1) {
            throw new InputException("--as-of-version " + version + " is no run: they are numbered from 1");
        }
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }
}

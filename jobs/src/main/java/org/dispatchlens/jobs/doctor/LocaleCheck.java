package org.dispatchlens.jobs.doctor;

import java.nio.charset.Charset;
import java.time.ZoneId;
import org.dispatchlens.common.doctor.Diagnosis;
import org.dispatchlens.common.doctor.LocaleRule;

/** Encodings and time zone. */
public final class LocaleCheck implements Check {
    @Override
    public String name() {
        return "locale";
    }

    @Override
    public String mend() {
        return "set LC_ALL=C.UTF-8 in the environment";
    }

    @Override
    public Diagnosis look() {
        return LocaleRule.of(
                System.getProperty("sun.jnu.encoding"),
                Charset.defaultCharset().name(),
                ZoneId.systemDefault().getId());
    }
}

package org.dispatchlens.common.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MethodsPageTest {
    /** Written by {@code scripts/golden}; what stands before the first section is written by hand. */
    private static final Path PAGE = Path.of("METHODS.md");

    @Test
    void thePageInTheSourcesHasEveryMethod() throws IOException {
        String page = Files.readString(PAGE);
        String head = page.substring(0, page.indexOf("## "));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, head + MethodsPage.markdown());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(head + MethodsPage.markdown());
        assertThat(Methods.ALL).hasSizeGreaterThan(20).allSatisfy(method -> assertThat(page)
                .contains("\n## " + method.name() + "\n"));
    }
}

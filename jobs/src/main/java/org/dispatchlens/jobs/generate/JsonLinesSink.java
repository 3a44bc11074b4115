package org.dispatchlens.jobs.generate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.generate.GeneratedArticle;

/** JSON Lines. */
final class JsonLinesSink implements ArticleSink {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final JsonGenerator out;

    JsonLinesSink(Path file, Configuration hadoop) throws IOException {
        out = JSON.createGenerator((OutputStream) file.getFileSystem(hadoop).create(file, true));
        out.setRootValueSeparator(null);
    }

    @Override
    public void add(GeneratedArticle article) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", article.id());
        out.writeStringField("outlet", article.outlet());
        out.writeStringField("published", article.published());
        out.writeStringField("text", article.raw());
        out.writeEndObject();
        out.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

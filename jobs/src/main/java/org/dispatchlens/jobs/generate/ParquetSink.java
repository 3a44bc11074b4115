package org.dispatchlens.jobs.generate;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.dispatchlens.common.generate.GeneratedArticle;

/** Parquet, written by the task itself: Spark's own writer gives its files random names. */
final class ParquetSink implements ArticleSink {
    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType(
            "message article { required binary id (STRING); required binary outlet (STRING);"
                    + " required binary published (STRING); required binary text (STRING); }");

    private final SimpleGroupFactory groups = new SimpleGroupFactory(SCHEMA);
    private final ParquetWriter<Group> out;

    ParquetSink(Path file, Configuration hadoop) throws IOException {
        out = ExampleParquetWriter.builder(file)
                .withConf(hadoop)
                .withType(SCHEMA)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build();
    }

    @Override
    public void add(GeneratedArticle article) throws IOException {
        out.write(groups.newGroup()
                .append("id", article.id())
                .append("outlet", article.outlet())
                .append("published", article.published())
                .append("text", article.raw()));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

package org.dispatchlens.jobs.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.dispatchlens.common.ingest.Decoded;
import org.dispatchlens.common.ingest.Decoder;

/** Values of Parquet rows as text: dates and times in ISO 8601, decimals with their point, nested values as JSON. */
final class ParquetValues {
    private static final long JULIAN_EPOCH = 2_440_588;

    private ParquetValues() {}

    static String name(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    /** The values that are there, by column. Bytes that are no text are left out. */
    static Map<String, String> fields(Group row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < row.getType().getFieldCount(); i++) {
            Type type = row.getType().getType(i);
            if (row.getFieldRepetitionCount(i) > 0) {
                String value = type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED)
                        ? primitive(row, i, 0)
                        : json(row, i).toString();
                if (value != null) {
                    fields.put(type.getName(), value);
                }
            }
        }
        return fields;
    }

    private static ArrayNode json(Group row, int field) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (int k = 0; k < row.getFieldRepetitionCount(field); k++) {
            if (row.getType().getType(field).isPrimitive()) {
                values.add(primitive(row, field, k));
            } else {
                values.add(object(row.getGroup(field, k)));
            }
        }
        return values;
    }

    private static ObjectNode object(Group group) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < group.getType().getFieldCount(); i++) {
            String name = group.getType().getFieldName(i);
            if (group.getFieldRepetitionCount(i) > 0) {
                object.set(name, json(group, i));
            }
        }
        return object;
    }

    private static String primitive(Group row, int field, int k) {
        PrimitiveType type = row.getType().getType(field).asPrimitiveType();
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        return switch (type.getPrimitiveTypeName()) {
            case INT32 -> integer(row.getInteger(field, k), logical);
            case INT64 -> integer(row.getLong(field, k), logical);
            case INT96 -> timestamp96(row.getInt96(field, k));
            case BINARY, FIXED_LEN_BYTE_ARRAY -> bytes(row.getBinary(field, k), logical);
            default -> row.getValueToString(field, k);
        };
    }

    private static String integer(long value, LogicalTypeAnnotation logical) {
        if (logical instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(value).toString();
        }
        if (logical instanceof DecimalLogicalTypeAnnotation decimal) {
            return BigDecimal.valueOf(value, decimal.getScale()).toPlainString();
        }
        if (logical instanceof TimestampLogicalTypeAnnotation timestamp) {
            ChronoUnit unit =
                    switch (timestamp.getUnit()) {
                        case MILLIS -> ChronoUnit.MILLIS;
                        case MICROS -> ChronoUnit.MICROS;
                        case NANOS -> ChronoUnit.NANOS;
                    };
            return Instant.EPOCH.plus(value, unit).toString();
        }
        return String.valueOf(value);
    }

    /** Nanoseconds of a day in 8 bytes, the Julian day in 4, as old writers have it. */
    private static String timestamp96(Binary value) {
        var bytes = value.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        long nanos = bytes.getLong();
        long day = bytes.getInt() - JULIAN_EPOCH;
        return Instant.EPOCH
                .plus(TimeUnit.DAYS.toSeconds(day), ChronoUnit.SECONDS)
                .plusNanos(nanos)
                .toString();
    }

    private static String bytes(Binary value, LogicalTypeAnnotation logical) {
        if (logical instanceof DecimalLogicalTypeAnnotation decimal) {
            return new BigDecimal(new BigInteger(value.getBytes()), decimal.getScale()).toPlainString();
        }
        return logical == null && Decoder.decode(value.getBytes()) instanceof Decoded.Text text
                ? text.text()
                : logical == null ? null : value.toStringUsingUTF8();
    }
}

package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.util.Set;
import org.dispatchlens.common.text.WordSet;

/** Has every {@code Set<String>} of the codebook read as a {@link WordSet}. */
final class WordSets extends SimpleModule {
    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public JsonDeserializer<?> findCollectionDeserializer(
                    CollectionType type,
                    DeserializationConfig config,
                    BeanDescription bean,
                    TypeDeserializer itsType,
                    JsonDeserializer<?> items) {
                boolean words =
                        type.hasRawClass(Set.class) && type.getContentType().hasRawClass(String.class) && items == null;
                return words ? new Reader() : null;
            }
        });
    }

    private static final class Reader extends JsonDeserializer<WordSet> {
        @Override
        public WordSet deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return WordSet.of(context.readValue(parser, String[].class));
        }
    }
}

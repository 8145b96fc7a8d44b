package org.counterclaim.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses texts with control characters that are no white space, in every field of every body: PostgreSQL cannot keep
 * U+0000, and no page can show the others.
 */
@Singleton
class CleanText implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("clean-text").addDeserializer(String.class, new Reader()));
    }

    private static final class Reader extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1;

        /** Word processors leave vertical tabs, PDF files form feeds. */
        private static final String WHITE_SPACE = "\t\n\u000b\f\r";

        Reader() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && text.chars().anyMatch(c -> c < ' ' && WHITE_SPACE.indexOf(c) < 0)) {
                throw context.weirdStringException(text, String.class, "control character");
            }
            return text;
        }
    }
}

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
 * Refuses texts with control characters that are no white space, and with halves of characters, in every field of every
 * body: PostgreSQL cannot keep U+0000, UTF-8 not half a surrogate pair, and no page can show the others.
 */
@Singleton
class CleanText implements ObjectMapperCustomizer {

    /** Word processors leave vertical tabs, PDF files form feeds. */
    private static final String WHITE_SPACE = "\t\n\u000b\f\r";

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("clean-text").addDeserializer(String.class, new Reader()));
    }

    /** What is wrong with a text, null for nothing. */
    static @Nullable String fault(String text) {
        if (text.chars().anyMatch(c -> c < ' ' && WHITE_SPACE.indexOf(c) < 0)) {
            return "must not contain control characters";
        }
        // what is half of a pair is a code point of its own only where the other half is missing
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                ? "must not contain half of a surrogate pair"
                : null;
    }

    private static final class Reader extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1;

        Reader() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && fault(text) != null) {
                throw context.weirdStringException(text, String.class, "unfit");
            }
            return text;
        }
    }
}

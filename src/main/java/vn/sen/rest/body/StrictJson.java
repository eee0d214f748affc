package vn.sen.rest.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.Normalizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON as it is described and not otherwise: no unknown or doubled fields, no text for a number, no
 * number for a text, nothing behind the end. Text is composed (NFC) before anybody sees it; what is
 * not there is left out of answers.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    @Bean
    JsonMapperBuilderCustomizer strictness() {
        return builder ->
                builder.enable(
                                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                                DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .changeDefaultPropertyInclusion(
                                each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
                        .addModule(
                                new SimpleModule("plain-text")
                                        .addDeserializer(String.class, new PlainText()));
    }

    private static final class PlainText extends StdDeserializer<String> {

        PlainText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            String text = json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : null;
            if (text == null || text.indexOf('\0') >= 0) {
                return context.reportInputMismatch(this, "not a text");
            }
            return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }
    }
}

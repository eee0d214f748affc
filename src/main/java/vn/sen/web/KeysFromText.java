package vn.sen.web;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads typed keys from addresses and forms; a field left empty is no key. */
@Configuration(proxyBeanMethods = false)
class KeysFromText implements ConditionalGenericConverter, WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(this);
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor from, TypeDescriptor to) {
        RecordComponent[] components = to.getType().getRecordComponents();
        return components != null
                && components.length == 1
                && components[0].getType() == UUID.class;
    }

    @Override
    public @Nullable Object convert(
            @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (!(source instanceof String text) || text.isBlank()) {
            return null;
        }
        try {
            return BeanUtils.instantiateClass(
                    to.getType().getDeclaredConstructor(UUID.class), UUID.fromString(text.strip()));
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }
}

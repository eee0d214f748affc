package vn.sen.platform;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;

/** Teaches Spring Data the keys of all modules. */
@Configuration(proxyBeanMethods = false)
class KeyConversions {

    @Bean
    JdbcCustomConversions jdbcCustomConversions(
            JdbcDialect dialect, ObjectProvider<KeyType<?>> keys) {
        List<GenericConverter> converters =
                keys.stream().flatMap(KeyConversions::bothWays).toList();
        return JdbcCustomConversions.of(dialect, converters);
    }

    @Bean
    KeyType<AgencyId> agencyKey() {
        return new KeyType<>(AgencyId.class, AgencyId::new, AgencyId::value);
    }

    @Bean
    KeyType<PersonId> personKey() {
        return new KeyType<>(PersonId.class, PersonId::new, PersonId::value);
    }

    @Bean
    KeyType<UnitId> unitKey() {
        return new KeyType<>(UnitId.class, UnitId::new, UnitId::value);
    }

    private static Stream<GenericConverter> bothWays(KeyType<?> key) {
        return Stream.of(new Reading<>(key), new Writing<>(key));
    }

    @ReadingConverter
    record Reading<K>(KeyType<K> key) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(UUID.class, key.type()));
        }

        @Override
        public @Nullable Object convert(
                @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source instanceof UUID value ? key.of().apply(value) : null;
        }
    }

    @WritingConverter
    record Writing<K>(KeyType<K> key) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(key.type(), UUID.class));
        }

        @Override
        public @Nullable Object convert(
                @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : key.value().apply(key.type().cast(source));
        }
    }
}

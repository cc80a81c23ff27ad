package nl.busbaan.messaging.resident;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ResidentIdConverter implements AttributeConverter<@Nullable ResidentId, @Nullable UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable ResidentId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable ResidentId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new ResidentId(value);
    }
}

package vn.sen.webhook.app;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.platform.AgencyEvent;
import vn.sen.webhook.domain.DeliveryId;
import vn.sen.webhook.domain.Topic;

/** An event as programs outside read it: its components by name, keys as plain texts. */
@Component
class EventJson {

    private final JsonMapper json;

    EventJson(JsonMapper json) {
        this.json = json;
    }

    String write(DeliveryId id, Topic topic, AgencyEvent event, Instant at) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("id", id.toString());
        whole.put("type", topic.code());
        whole.put("at", at.toString());
        whole.put("data", data(event));
        return json.writeValueAsString(whole);
    }

    private static Map<String, Object> data(AgencyEvent event) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Object value = plain(value(component, event));
            if (value != null) {
                data.put(component.getName(), value);
            }
        }
        return data;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof List<?> many) {
            return many.stream().map(EventJson::plain).toList();
        }
        boolean key =
                value instanceof Record only
                        && only.getClass().getRecordComponents().length == 1
                        && only.getClass().getRecordComponents()[0].getType() == UUID.class;
        return key || value instanceof Enum<?> ? String.valueOf(value) : value;
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException everyRecordLetsUs) {
            throw new IllegalStateException(everyRecordLetsUs);
        }
    }
}

[#if module.events]
package [=package].[=module.packageName].schemas;

import java.util.UUID;

import [=package].events.Event;
import [=package].events.EventType;

@EventType(name = "[=module.packageName].created")
public record [=entity.type]Created(UUID id, long version) implements Event {

    @Override
    public String key() {
        return id.toString();
    }
}
[/#if]

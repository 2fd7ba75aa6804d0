[#if module.events]
package [=package].[=module.packageName].schemas;

import java.util.UUID;

import [=package].events.Event;
import [=package].events.EventType;

@EventType(name = "[=module.packageName].deleted")
public record [=entity.type]Deleted(UUID id, long version) implements Event {

    @Override
    public String key() {
        return id.toString();
    }
}
[/#if]

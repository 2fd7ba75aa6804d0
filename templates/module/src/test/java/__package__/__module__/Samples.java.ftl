package [=package].[=module.packageName];

import tools.jackson.databind.json.JsonMapper;

import [=package].[=module.packageName].schemas.[=entity.type]Details;

/** [=module.title] for tests. */
public final class Samples {

    public static final String FULL = """
            {
[#list module.full as line]
              [=line]
[/#list]
            }
            """;

    /** Other values, and little that can be left out. */
    public static final String SPARSE = """
            {
[#list module.sparse as line]
              [=line]
[/#list]
            }
            """;

    private Samples() {}

    public static [=entity.type]Details full() {
        return details(FULL);
    }

    public static [=entity.type]Details sparse() {
        return details(SPARSE);
    }

    public static [=entity.type]Details details(String json) {
        return new JsonMapper().readValue(json, [=entity.type]Details.class);
    }
}

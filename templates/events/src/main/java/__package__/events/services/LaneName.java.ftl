package [=package].events.services;

/** A lane as tables know it: the subscriber may be one of another release, unknown to this process. */
record LaneName(String subscriber, int shard) {}

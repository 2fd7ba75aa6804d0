package [=package].events.services;

/** One subscriber's way through one shard. Events of a lane are delivered one after the other. */
record Lane(Subscription subscription, int shard) {

    LaneName name() {
        return new LaneName(subscriber(), shard);
    }

    String subscriber() {
        return subscription.name();
    }
}

package [=package].events.services;

class InMemoryTransportTest extends TransportContract {

    @Override
    EventTransport transport() {
        return new InMemoryTransport();
    }
}

package [=package].events.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].events.services.EventTransport;

/** A worker that comes to a halt at a given moment, tells so by a file, and waits there for its end. */
class DoomedWorker {

    enum Moment {
        AFTER_THE_COMMIT_BEFORE_THE_STREAM,
        IN_THE_STREAM_NOT_MARKED_SENT,
        IN_THE_MIDDLE_OF_THE_SUBSCRIBER,
        AFTER_THE_SUBSCRIBERS_COMMIT_NOT_ACKNOWLEDGED
    }

    private final Moment last;
    private final Path sign;

    DoomedWorker(@Value("${doom.moment}") Moment last, @Value("${doom.sign}") Path sign) {
        this.last = last;
        this.sign = sign;
    }

    @Bean
    Steps.Writer stepsWriter(JdbcClient database) {
        return new Steps.Writer(database, () -> reach(Moment.IN_THE_MIDDLE_OF_THE_SUBSCRIBER));
    }

    @Bean
    static BeanPostProcessor doomedTransport(@Value("${doom.moment}") Moment last, @Value("${doom.sign}") Path sign) {
        return new DoomedTransport(new DoomedWorker(last, sign));
    }

    private void reach(Moment moment) {
        if (moment == last) {
            try {
                Files.createFile(sign);
                new CountDownLatch(1).await();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private record DoomedTransport(DoomedWorker worker) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof EventTransport transport
                    ? Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {EventTransport.class},
                            (proxy, method, arguments) -> call(transport, method, arguments))
                    : bean;
        }

        private Object call(EventTransport transport, Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "send" -> worker.reach(Moment.AFTER_THE_COMMIT_BEFORE_THE_STREAM);
                case "acknowledge" -> worker.reach(Moment.AFTER_THE_SUBSCRIBERS_COMMIT_NOT_ACKNOWLEDGED);
                default -> {}
            }
            try {
                return method.invoke(transport, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            } finally {
                if (method.getName().equals("send")) {
                    worker.reach(Moment.IN_THE_STREAM_NOT_MARKED_SENT);
                }
            }
        }
    }
}

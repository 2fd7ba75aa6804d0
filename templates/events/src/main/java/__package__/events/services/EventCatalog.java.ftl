package [=package].events.services;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

import [=package].events.Subscriber;

/** All subscribers of this process, found once all beans are there. */
@Component
class EventCatalog implements SmartInitializingSingleton {

    private final ConfigurableListableBeanFactory beans;
    private final Map<String, Subscription> subscriptions = new TreeMap<>();

    EventCatalog(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    Collection<Subscription> subscriptions() {
        return subscriptions.values();
    }

    Optional<Subscription> find(String subscriber) {
        return Optional.ofNullable(subscriptions.get(subscriber));
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = AutoProxyUtils.determineTargetClass(beans, name);
            if (type != null && isOurs(type)) {
                MethodIntrospector.selectMethods(type, EventCatalog::subscriber)
                        .forEach((method, subscriber) ->
                                add(subscriber.value(), SubscriberMethod.of(beans.getBean(name), method)));
            }
        }
    }

    /** Looking at the methods of all libraries would delay the start. */
    private boolean isOurs(Class<?> type) {
        return AutoConfigurationPackages.get(beans).stream().anyMatch(type.getName()::startsWith);
    }

    private static Subscriber subscriber(Method method) {
        return AnnotatedElementUtils.findMergedAnnotation(method, Subscriber.class);
    }

    /** Two beans under one name would each get a part of the events: better no start. */
    private void add(String name, SubscriberMethod method) {
        Subscription subscription =
                subscriptions.computeIfAbsent(name, n -> new Subscription(n, new LinkedHashMap<>()));
        boolean otherBean = subscription.methods().values().stream().anyMatch(known -> known.bean() != method.bean());
        if (otherBean || subscription.methods().put(method.kind(), method) != null) {
            throw new IllegalStateException("Subscriber " + name + " is declared twice, see " + method.method());
        }
    }
}

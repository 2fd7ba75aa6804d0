package [=package].events.services;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

import org.springframework.aop.support.AopUtils;
import org.springframework.util.ReflectionUtils;

import [=package].events.Envelope;
import [=package].events.Event;
import [=package].events.EventType;

/** A method that takes an event: {@code (event)} or {@code (event, envelope)}. */
record SubscriberMethod(Object bean, Method method, Class<?> event, boolean wantsEnvelope) {

    static SubscriberMethod of(Object bean, Method declared) {
        Method method = AopUtils.selectInvocableMethod(declared, bean.getClass());
        Class<?>[] parameters = method.getParameterTypes();
        boolean envelope = parameters.length == 2 && parameters[1] == Envelope.class;
        boolean event = (parameters.length == 1 || envelope)
                && parameters[0].isRecord()
                && Event.class.isAssignableFrom(parameters[0])
                && parameters[0].isAnnotationPresent(EventType.class);
        if (!event) {
            throw new IllegalStateException(
                    "A subscriber takes an event, a record with @EventType, and after it at most the envelope: "
                            + declared);
        }
        ReflectionUtils.makeAccessible(method);
        return new SubscriberMethod(bean, method, parameters[0], envelope);
    }

    Subscription.Kind kind() {
        EventType type = event.getAnnotation(EventType.class);
        return new Subscription.Kind(type.name(), type.version());
    }

    void call(Object argument, Envelope envelope) {
        try {
            method.invoke(bean, wantsEnvelope ? new Object[] {argument, envelope} : new Object[] {argument});
        } catch (InvocationTargetException e) {
            throw new SubscriberFailure(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

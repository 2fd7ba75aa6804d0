package [=package].user.embedded;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Stops the start, before anything else has started: passwords of real people do not belong here. */
record NotForProduction(Environment environment) implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (environment.acceptsProfiles(Profiles.of("prod | production"))) {
            Binder.get(environment).bind("supabase.url", Bindable.of(String.class), new Missing());
        }
    }

    /** Fails as a malformed setting does, so that core tells it in one line. */
    private static final class Missing implements BindHandler {

        @Override
        public void onFinish(ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
            throw new IllegalArgumentException("is missing: the embedded accounts are not for production");
        }
    }
}

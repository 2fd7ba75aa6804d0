package [=package].user.services.supabase;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.Environment;

/**
 * What must be set where Supabase is the provider, and may be empty where it is not. Asked before anything else starts,
 * and failing as a malformed setting does, so that core tells it in one line.
 */
record RequiredSettings(Environment environment) implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        require("supabase.url", "is missing: set it to your project's address, like https://abcdefgh.supabase.co");
        require("supabase.publishable-key", "is missing: copy it from the project's API keys");
    }

    private void require(String property, String complaint) {
        Binder.get(environment).bind(property, Bindable.of(String.class), new Required(complaint));
    }

    private record Required(String complaint) implements BindHandler {

        @Override
        public Object onSuccess(
                ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
            if (result.toString().isBlank()) {
                throw new IllegalArgumentException(complaint);
            }
            return result;
        }

        @Override
        public void onFinish(ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
            if (result == null) {
                throw new IllegalArgumentException(complaint);
            }
        }
    }
}

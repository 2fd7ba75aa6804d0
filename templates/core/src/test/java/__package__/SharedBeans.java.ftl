package [=package];

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.annotation.DeterminableImports;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Marks a class of the test tree whose beans are in the context of each {@link ServiceTest}, and not in {@code make run}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SharedBeans {

    /** Finds them all; the tests still count as having the same beans, so they share a context. */
    final class Selector implements ImportSelector, DeterminableImports {

        @Override
        public String[] selectImports(AnnotationMetadata test) {
            var scanner = new ClassPathScanningCandidateComponentProvider(false);
            scanner.addIncludeFilter(new AnnotationTypeFilter(SharedBeans.class));
            return scanner.findCandidateComponents(Application.class.getPackageName()).stream()
                    .map(BeanDefinition::getBeanClassName)
                    .sorted()
                    .toArray(String[]::new);
        }

        @Override
        public Set<Object> determineImports(AnnotationMetadata test) {
            return Set.of(SharedBeans.class);
        }
    }
}

package [=package];

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

import [=package].embedded.TestServers;

/**
 * A test of the whole service on a real port, with a real PostgreSQL and Redis. All of them share one Spring context, so
 * a test uses keys and rows of its own and adds neither beans nor properties. Beans for tests stand in classes with
 * {@link SharedBeans}: those with a stereotype would be found by {@code make run} as well.
 */
@Tag("service")
@ExtendWith(Patience.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "ADMIN_API_KEY=" + ServiceTest.OPERATOR_KEY)
@TestPropertySource(locations = "classpath*:service-test/*.properties")
@AutoConfigureMockMvc
@Import({SharedBeans.Selector.class, ServiceClient.class})
@ContextConfiguration(initializers = TestServers.class)
public @interface ServiceTest {

    String OPERATOR_KEY = "9f2c6e0b7d1a4835c2e9f0a6b3d8174e";
}

package [=package].core.config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseUrlTest {

    @Test
    void takesWhatHostingProvidersWrite() {
        var url = DatabaseUrl.valueOf("postgres://ada:s%40cret+1@db.example.com:6432/app?sslmode=require");

        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example.com:6432/app?sslmode=require");
        assertThat(url.username()).isEqualTo("ada");
        assertThat(url.password()).isEqualTo("s@cret+1");
    }

    @Test
    void takesTheShortestUrlThereIs() {
        var url = DatabaseUrl.valueOf("postgresql://localhost/app");

        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://localhost/app");
        assertThat(url.username()).isNull();
        assertThat(url.password()).isNull();
    }

    @Test
    void takesAJdbcUrlAsItIs() {
        String jdbc = "jdbc:postgresql://one,two/app?targetServerType=primary&user=ada";

        assertThat(DatabaseUrl.valueOf(jdbc).jdbcUrl()).isEqualTo(jdbc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mysql://h/app", "postgres://h", "postgres:app", "h:5432/app", "postgres://u:s ecret@h/app"})
    void refusesAnythingElseWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> DatabaseUrl.valueOf(text))
                .hasMessageContaining("is not a PostgreSQL URL")
                .hasMessageNotContaining("ecret")
                .hasNoCause();
    }

    @Test
    void showsNoPasswordWhenItIsPrinted() {
        assertThat(DatabaseUrl.valueOf("postgres://ada:secret@h/app"))
                .asString()
                .doesNotContain("secret");
    }
}

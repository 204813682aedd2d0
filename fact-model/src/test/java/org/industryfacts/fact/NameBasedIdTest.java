package org.industryfacts.fact;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameBasedIdTest {

    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    /** Appendix A.4 of RFC 9562. */
    @Test
    void givesTheIdOfTheRfc() {
        assertThat(NameBasedId.of(DNS, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    @Test
    void hasVersionFiveAndTheVariantOfTheRfc() {
        for (int i = 0; i < 1000; i++) {
            // when
            UUID id = NameBasedId.of(DNS, "name " + i);

            // then
            assertThat(id.version()).isEqualTo(5);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void dependsOnTheNamespace() {
        assertThat(NameBasedId.of(DNS, "产业")).isNotEqualTo(NameBasedId.of(new UUID(0, 0), "产业"));
    }
}

package org.industryfacts.query.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.industryfacts.query.readmodel.FactParameter;
import org.industryfacts.query.sample.ApiClient;
import org.industryfacts.query.sample.ServersResource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DocumentationTest {

    private static final UUID NOBODY = new UUID(0, 0);

    @TestHTTPResource
    URI service;

    private ApiClient api;

    @BeforeEach
    void connect() {
        api = new ApiClient(service);
    }

    @Test
    void everyOperationOfTheDocumentExists() {
        // given
        List<String> missing = new ArrayList<>();

        // when
        document().path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> {
                    if (!method.equals("parameters") && isMissing(method, path.getKey())) {
                        missing.add(method + " " + path.getKey());
                    }
                }));

        // then
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFilterIsDocumented() {
        // when
        List<String> documented = new ArrayList<>();
        document()
                .at("/paths/~1facts/get/parameters")
                .forEach(parameter ->
                        documented.add(parameter.get("$ref").asText().replaceFirst(".*/", "")));

        // then
        for (FactParameter filter : FactParameter.values()) {
            assertThat(documented).contains(filter.parameter());
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        // given
        JsonNode document = document();

        // when
        List<String> references = document.findValuesAsText("$ref");

        // then
        assertThat(references).hasSizeGreaterThan(30).allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    private JsonNode document() {
        return api.get("/openapi?format=json").json();
    }

    /** Whether no resource takes a request. One that does may find nothing, and names what it did not find. */
    private boolean isMissing(String method, String template) {
        String path = template.replaceAll("\\{\\w+}", NOBODY.toString());
        HttpRequest request = api.request(path)
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody())
                .build();
        try {
            // A stream has no end that one could wait for.
            HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                boolean namesIt = answer.statusCode() != 404
                        || new String(body.readAllBytes(), StandardCharsets.UTF_8).contains(NOBODY.toString());
                return answer.statusCode() == 405 || !namesIt;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

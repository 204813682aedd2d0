package org.industryfacts.query.api;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.query.sample.ApiClient;
import org.industryfacts.query.sample.ApiClient.Answer;
import org.industryfacts.query.sample.ServersResource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ProblemsTest {

    @TestHTTPResource
    URI service;

    private ApiClient api;

    @BeforeEach
    void connect() {
        api = new ApiClient(service);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    regoin=310000 | regoin
                    Type=metric | Type
                    type=metrics | type
                    type=metric, | type
                    type= | type
                    articleId=1 | articleId
                    articleId=1-1-1-1-1 | articleId
                    region=31 | region
                    region=3100000 | region
                    region=012345 | region
                    measure=LEVEL | measure
                    status=done | status
                    periodFrom=yesterday | periodFrom
                    periodFrom=2023-13 | periodFrom
                    periodTo=2023-02-30 | periodTo
                    periodTo=2023&periodTo=2024 | periodTo
                    minValue=many | minValue
                    minValue=1e999999999 | minValue
                    minValue=NaN | minValue
                    maxValue=0x10 | maxValue
                    minConfidence= | minConfidence
                    subject= | subject
                    subject=%20 | subject
                    subject=a%00b | subject
                    limit=0 | limit
                    limit=501 | limit
                    limit=-1 | limit
                    limit=99999999999999 | limit
                    limit=1&limit=2 | limit
                    cursor= | cursor
                    cursor=! | cursor
                    lastEventId=AAAA | lastEventId
                    """)
    void aWrongParameterIsNamed(String query, String parameter) {
        // when
        Answer answer = api.get("/facts?" + query);

        // then
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").asText()).isEqualTo("/problems/bad-parameter");
        assertThat(answer.json().at("/errors/0/parameter").asText()).isEqualTo(parameter);
        assertThat(answer.json().get("detail").asText()).startsWith("the parameter " + parameter + " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    type=metric,metrics | takes metric, ranking, milestone, product, partnership, policy, \
                    industry_focus, org_location, designation, role; "metrics" is none of these
                    measure=LEVEL | takes level, growth, share, rate; "LEVEL" is none of these
                    status=done | takes actual, planned; "done" is none of these
                    periodFrom=2023-13 | is no year, half-year, quarter, month or day like 2023-05-17
                    minValue=many | is no decimal number of reasonable length
                    """)
    void whatAParameterTakesIsSaidAsItIsWritten(String query, String detail) {
        // when
        Answer answer = api.get("/facts?" + query);

        // then
        assertThat(answer.json().at("/errors/0/detail").asText()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, not-found",
        "GET, /articles/x, 404, not-found",
        "GET, /articles/00000000-0000-4000-8000-000000000000, 404, not-found",
        "POST, /facts, 405, method-not-allowed",
        "DELETE, /articles/00000000-0000-4000-8000-000000000000, 405, method-not-allowed",
    })
    void whatCannotBeAnsweredIsAProblem(String method, String path, int status, String kind) {
        // when
        Answer answer = api.send(
                api.request(path).method(method, BodyPublishers.noBody()).build());

        // then
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").asText()).isEqualTo("/problems/" + kind);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
    }

    @Test
    void aRepresentationThatThereIsNotIsAProblem() {
        // when
        Answer answer =
                api.send(api.request("/facts").header("Accept", "image/png").build());

        // then
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.json().get("type").asText()).isEqualTo("/problems/not-acceptable");
    }

    @Test
    void aMethodThatIsNotTakenComesWithThoseThatAre() {
        // when
        Answer answer = api.send(
                api.request("/facts").PUT(BodyPublishers.ofString("{}")).build());

        // then
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(api.get("/dead-letters/x/redrive").header("Allow")).isEqualTo("POST, OPTIONS");
    }

    @Test
    void noInputMakesTheServiceFail() {
        // given
        String[] names = {"subject", "indicator", "unit", "organization", "industry", "person"};
        String[] values = {
            "'; drop table fact; --",
            "' or '1'='1",
            "%",
            "_",
            "\\",
            "{x}",
            "${jndi:ldap://x}",
            ":subject",
            "?1",
            "\"",
            "[]",
            "{}",
            "NULL",
            "\u0001\u001f",
            "成都\uD83D\uDE00",
            "x".repeat(501),
            "成".repeat(500),
        };

        // when / then
        for (String name : names) {
            for (String value : values) {
                Answer answer = api.get("/facts?" + name + "=" + encoded(value));
                int expected = value.length() > 500 ? 400 : 200;
                assertThat(answer.status())
                        .as("%s=%s: %s", name, value, answer.body())
                        .isEqualTo(expected);
            }
        }
        assertThat(api.get("/facts").status()).isEqualTo(200);
    }

    @Test
    void noBytesInAQueryMakeTheServiceFail() {
        // given
        Random random = new Random(20240123);
        String[] names = {"subject", "type", "region", "limit", "cursor", "minValue", "periodFrom", "articleId", "x"};

        // when / then
        for (int i = 0; i < 300; i++) {
            StringBuilder query = new StringBuilder(names[random.nextInt(names.length)]).append('=');
            for (int length = random.nextInt(8); length >= 0; length--) {
                query.append(String.format("%%%02X", random.nextInt(256)));
            }
            Answer answer = api.get("/facts?" + query);
            assertThat(answer.status()).as("%s: %s", query, answer.body()).isIn(200, 400);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

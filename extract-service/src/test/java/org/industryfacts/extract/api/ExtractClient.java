package org.industryfacts.extract.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/** The service as a client sees it. */
final class ExtractClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;

    ExtractClient(URI service) {
        this.service = service;
    }

    HttpResponse<String> post(String path, String contentType, byte[] body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(service.resolve(path)));
    }

    /** Where an answer departs from the published description. */
    Set<ValidationMessage> faults(String schema, JsonNode answer) throws IOException, InterruptedException {
        ObjectNode description =
                (ObjectNode) new YAMLMapper().readTree(get("/openapi").body());
        description.put("$ref", "#/components/schemas/" + schema);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(description)
                .validate(answer);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}

package org.industryfacts.stack.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.industryfacts.event.ContractJson;
import org.industryfacts.fact.Fact;
import org.industryfacts.stack.StackException;

/** Reads facts as any client of the read API does. */
final class Facts {

    /** A page of the list; what else it carries is passed over. */
    private record Page(List<Fact> items) {}

    private final HttpClient http;
    private final URI address;
    private final ObjectMapper json = ContractJson.newMapper();

    /** @param address of the read API */
    Facts(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    /** The first facts of the list, as many as are there, but no more than the limit. */
    List<Fact> first(int limit) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("/facts?limit=" + limit)).build();
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new StackException(request.uri() + " answers " + answer.statusCode());
        }
        return json.readValue(answer.body(), Page.class).items();
    }
}

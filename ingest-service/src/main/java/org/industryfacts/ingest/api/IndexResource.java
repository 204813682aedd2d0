package org.industryfacts.ingest.api;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Leads whoever opens the service in a browser to its documentation. */
@Path("/")
public class IndexResource {

    @GET
    public Response documentation() {
        return Response.seeOther(URI.create("/q/swagger-ui")).build();
    }
}

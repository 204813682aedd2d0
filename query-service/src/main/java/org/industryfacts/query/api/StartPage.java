package org.industryfacts.query.api;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Leads who opens the service in a browser to the description of its API. */
@Path("/")
public class StartPage {

    @GET
    public Response toSwaggerUi() {
        return Response.seeOther(URI.create("/q/swagger-ui/")).build();
    }
}

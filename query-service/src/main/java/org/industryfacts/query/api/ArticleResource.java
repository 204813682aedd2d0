package org.industryfacts.query.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.industryfacts.query.readmodel.ArticleRepository;
import org.industryfacts.query.readmodel.UuidText;

/** The articles. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {

    private final ArticleRepository articles;
    private final ObjectMapper json;

    ArticleResource(ArticleRepository articles, ObjectMapper json) {
        this.articles = articles;
        this.json = json;
    }

    /** One article: how far it has come, its text, and the facts that were read from this text. */
    @GET
    @Path("/{articleId}")
    public Response article(@PathParam("articleId") String articleId, @Context Request request)
            throws JsonProcessingException {
        ArticleView view = UuidText.read(articleId)
                .flatMap(articles::article)
                .map(ArticleView::of)
                .orElseThrow(() -> new NotFoundException("no article is known with the id " + articleId));
        return Revalidation.answer(request, json.writeValueAsBytes(view));
    }
}

package org.industryfacts.query.live;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/**
 * Closes connections whose clients have stopped reading: nothing could be written for a while, although heartbeats were
 * due. What such a client missed it gets when it comes back.
 */
@ApplicationScoped
class StuckConnections implements HttpServerOptionsCustomizer {

    private final LiveSettings settings;

    StuckConnections(LiveSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        // In the unit that Quarkus has set for all idle timeouts.
        options.setWriteIdleTimeout((int) options.getIdleTimeoutUnit().convert(settings.writeTimeout()));
    }
}

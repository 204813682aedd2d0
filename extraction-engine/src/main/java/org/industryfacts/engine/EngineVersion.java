package org.industryfacts.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The engine's version, which the build writes into a resource. */
final class EngineVersion {

    private EngineVersion() {}

    static String load() {
        try (InputStream in = EngineVersion.class.getResourceAsStream("engine.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read engine.properties", e);
        }
    }
}

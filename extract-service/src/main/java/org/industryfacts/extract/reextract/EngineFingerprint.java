package org.industryfacts.extract.reextract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.industryfacts.engine.ExtractionEngine;

/**
 * Names an engine more closely than its version does: two that were built while one version was in the making must not
 * both contribute to one reading.
 */
final class EngineFingerprint {

    private static final int BYTES = 6;

    private EngineFingerprint() {}

    /** The version, and a hash of the jar that the engine was loaded from; the version alone where there is no jar. */
    static String of(String version) {
        try {
            Path origin = Path.of(ExtractionEngine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(origin) ? version + "+" + hash(origin) : version;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(Path jar) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

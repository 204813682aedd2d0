package org.industryfacts.stack;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What PostgreSQL keeps on disk: {@code cluster}, its own data; {@code password}, that of its user, for the owner's
 * eyes only; and {@code incomplete} until the first start has come to its end.
 */
record PostgresFolder(Path path) {

    Path cluster() {
        return path.resolve("cluster");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    /**
     * Makes the folder ready for a start. What a first start left behind that was cut short is removed: nobody has used
     * it, and PostgreSQL would not start from it.
     */
    void prepare() throws IOException {
        if (Files.exists(cluster()) && !Files.exists(incompleteMark())) {
            return;
        }
        Files.createDirectories(path);
        Files.writeString(incompleteMark(), "");
        deleteCluster();
        writePassword();
    }

    void markComplete() throws IOException {
        Files.deleteIfExists(incompleteMark());
    }

    private Path incompleteMark() {
        return path.resolve("incomplete");
    }

    private void deleteCluster() throws IOException {
        if (Files.exists(cluster())) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(cluster())) {
                files = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private void writePassword() throws IOException {
        String password = new BigInteger(160, new SecureRandom()).toString(36);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), password + "\n");
    }
}

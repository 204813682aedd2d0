package org.industryfacts.ingest.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.industryfacts.ingest.submission.StrictCharset.UndecodableException;

/**
 * Decodes bytes whose encoding nobody declared, by trying the encodings of Chinese pages, the most telling first. UTF-8
 * is taken wherever it decodes, since other text hardly ever does so by chance. The others decode almost anything, so
 * they must give common Chinese as well: a broken UTF-8 page is refused, not read as gibberish.
 */
final class CharsetDetection {

    // Shares, from news pages: of zeros in UTF-16 at least 0.1; of usual characters in it nearly 1, in its wrong byte
    // order 0.3; of common characters in double bytes at least 0.55, in UTF-8 taken for double bytes at most 0.27.
    private static final double TELLING_ZEROS = 0.05;
    private static final double TELLING_UTF_16 = 0.9;
    private static final double TELLING_DOUBLE_BYTES = 0.4;

    private final byte[] bytes;
    private final List<String> tried = new ArrayList<>();

    private CharsetDetection(byte[] bytes) {
        this.bytes = bytes;
    }

    static String decode(byte[] bytes) throws RefusedException {
        CharsetDetection detection = new CharsetDetection(bytes);
        boolean zeros = detection.zeros(0) + detection.zeros(1) > bytes.length * TELLING_ZEROS;
        // UTF-16 can be valid UTF-8 by chance, but then some of its characters are NUL.
        return (zeros ? detection.utf16() : detection.decoded(StrictCharset.UTF_8))
                .or(zeros ? () -> detection.decoded(StrictCharset.UTF_8) : detection::utf16)
                .or(detection::doubleBytes)
                .orElseThrow(() -> new RefusedException(
                        ProblemType.UNREADABLE_BODY,
                        "the charset is not declared and cannot be detected: " + String.join(", ", detection.tried)));
    }

    /**
     * Whether bytes that are said to be GB18030 or Big5 are UTF-8 instead: they decode as such, and as what they are
     * said to be most often decode too, but to characters that nobody uses.
     */
    static boolean isUtf8Rather(byte[] bytes, StrictCharset said) {
        CommonCharacters common = CommonCharacters.of(bytes);
        boolean telling =
                switch (said) {
                    case GB18030 -> common.inGb2312() >= TELLING_DOUBLE_BYTES;
                    case BIG5 -> common.inBig5() >= TELLING_DOUBLE_BYTES;
                    case UTF_8, UTF_16LE, UTF_16BE -> true;
                };
        return !telling
                && new CharsetDetection(bytes).decoded(StrictCharset.UTF_8).isPresent();
    }

    /** Digits and line ends have a zero for the upper half of their code, which is the even byte if it comes first. */
    private Optional<String> utf16() {
        return zeros(0) > zeros(1)
                ? utf16(StrictCharset.UTF_16BE).or(() -> utf16(StrictCharset.UTF_16LE))
                : utf16(StrictCharset.UTF_16LE).or(() -> utf16(StrictCharset.UTF_16BE));
    }

    private int zeros(int first) {
        int zeros = 0;
        for (int i = first; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private Optional<String> utf16(StrictCharset endianness) {
        return decoded(endianness).filter(text -> {
            double telling =
                    text.chars().filter(CharsetDetection::usualOnChinesePages).count();
            return tells(endianness, telling / text.length() >= TELLING_UTF_16);
        });
    }

    private static boolean usualOnChinesePages(int c) {
        return c >= '\t' && c <= 0xFF
                || c >= 0x2000 && c <= 0x206F
                || c >= 0x3000 && c <= 0x303F
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xFF00 && c <= 0xFFEF;
    }

    /** GB18030 and Big5 share most of their codes: which of the two it is shows in how common its characters are. */
    private Optional<String> doubleBytes() {
        CommonCharacters common = CommonCharacters.of(bytes);
        return common.tellBig5()
                ? big5(common).or(() -> gb18030(common))
                : gb18030(common).or(() -> big5(common));
    }

    private Optional<String> gb18030(CommonCharacters common) {
        return decoded(StrictCharset.GB18030)
                .filter(text -> tells(StrictCharset.GB18030, common.inGb2312() >= TELLING_DOUBLE_BYTES));
    }

    private Optional<String> big5(CommonCharacters common) {
        return decoded(StrictCharset.BIG5)
                .filter(text -> tells(StrictCharset.BIG5, common.inBig5() >= TELLING_DOUBLE_BYTES));
    }

    private Optional<String> decoded(StrictCharset candidate) {
        try {
            return Optional.of(candidate.decode(bytes));
        } catch (UndecodableException e) {
            tried.add(e.getMessage());
            return Optional.empty();
        }
    }

    private boolean tells(StrictCharset candidate, boolean telling) {
        if (!telling) {
            tried.add("no Chinese in " + candidate.label());
        }
        return telling;
    }
}

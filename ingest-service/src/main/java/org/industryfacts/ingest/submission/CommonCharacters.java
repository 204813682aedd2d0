package org.industryfacts.ingest.submission;

/**
 * Which share of the characters in double-byte text has a code where GB 2312 or Big5 keeps its common characters. Text
 * that was written in the one has nearly all there, and about half in the other.
 *
 * @param inGb2312 the share among the symbols and level 1 hanzi of GB 2312, 0 to 1
 * @param inBig5 the share among the symbols and level 1 hanzi of Big5, 0 to 1
 */
record CommonCharacters(double inGb2312, double inBig5) {

    static CommonCharacters of(byte[] bytes) {
        int characters = 0;
        int gb2312 = 0;
        int big5 = 0;
        int i = 0;
        while (i < bytes.length - 1) {
            int lead = bytes[i] & 0xFF;
            int trail = bytes[i + 1] & 0xFF;
            if (lead < 0x80) {
                i++;
                continue;
            }
            characters++;
            gb2312 += (lead >= 0xA1 && lead <= 0xA3 || lead >= 0xB0 && lead <= 0xD7) && trail >= 0xA1 ? 1 : 0;
            big5 += lead >= 0xA1 && lead <= 0xC6 && (trail < 0x80 || trail >= 0xA1) ? 1 : 0;
            // Only GB18030 has digits in second place: they mark a character of four bytes.
            i += trail >= '0' && trail <= '9' ? 4 : 2;
        }
        return new CommonCharacters(share(gb2312, characters), share(big5, characters));
    }

    /** Big5 has four times as many where it has its own; traditional text in GB18030 has about as many in both. */
    boolean tellBig5() {
        return inBig5 > 1.5 * inGb2312;
    }

    private static double share(int common, int characters) {
        return characters == 0 ? 0 : (double) common / characters;
    }
}

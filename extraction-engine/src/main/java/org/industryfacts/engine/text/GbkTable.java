package org.industryfacts.engine.text;

import java.nio.charset.Charset;
import java.util.stream.IntStream;

/** The two-byte characters of GBK, without its user-defined areas. Immutable. */
final class GbkTable {

    static final int FIRST_LEAD = 0x81;
    static final int LAST_LEAD = 0xFE;
    static final int FIRST_TRAIL = 0x40;
    static final int LAST_TRAIL = 0xFE;

    /** A byte that is a second one only, and what decoders show where it comes first. */
    static final int LONE_LEAD = 0x80;

    static final char LONE_LEAD_SHOWN = '€';

    /** Stands for a pair of bytes that is no character, and for the code of a character that GBK lacks. */
    static final char NONE = 0;

    private static final Charset GBK = Charset.forName("GBK");
    private static final char UNMAPPED = '\uFFFD';

    private final char[] characters = new char[1 << Character.SIZE];
    private final char[] codes = new char[1 << Character.SIZE];

    private final int[][] leadsDroppedAfter = new int[LAST_LEAD + 1][];

    private int[] trailsThatDrop = {};

    private GbkTable() {}

    static GbkTable load() {
        GbkTable table = new GbkTable();
        for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
                table.put(lead, trail, new String(new byte[] {(byte) lead, (byte) trail}, GBK));
            }
        }
        table.findDroppedPairs();
        return table;
    }

    private void findDroppedPairs() {
        for (int trail = 0; trail <= LAST_LEAD; trail++) {
            int before = trail;
            leadsDroppedAfter[trail] = IntStream.rangeClosed(FIRST_LEAD, LAST_LEAD)
                    .filter(lead -> isDropped(before, lead))
                    .toArray();
        }
        trailsThatDrop = IntStream.rangeClosed(FIRST_LEAD, LAST_LEAD)
                .filter(trail -> leadsDroppedAfter[trail].length > 0)
                .toArray();
    }

    private void put(int lead, int trail, String decoded) {
        char c = decoded.charAt(0);
        if (decoded.length() == 1 && c != UNMAPPED && Character.getType(c) != Character.PRIVATE_USE) {
            characters[lead << Byte.SIZE | trail] = c;
            codes[c] = (char) (lead << Byte.SIZE | trail);
        }
    }

    /** The character that the two bytes are, or {@link #NONE}. */
    char character(int lead, int trail) {
        return characters[lead << Byte.SIZE | trail];
    }

    /** The first bytes that make no character with {@code byteBefore}: a decoder drops such a pair. */
    int[] leadsDroppedAfter(int byteBefore) {
        return leadsDroppedAfter[byteBefore];
    }

    /** The second bytes that make no character with some first byte. */
    int[] trailsThatDrop() {
        return trailsThatDrop;
    }

    /** Whether a decoder may have dropped a character's second byte together with the next one's first. */
    boolean isDropped(int trail, int nextLead) {
        return trail >= FIRST_LEAD && nextLead >= FIRST_LEAD && character(trail, nextLead) == NONE;
    }

    boolean has(char c) {
        return codes[c] != NONE;
    }

    /** The first byte of a character that the table has. */
    int lead(char c) {
        return codes[c] >> Byte.SIZE;
    }

    /** The second byte of a character that the table has. */
    int trail(char c) {
        return codes[c] & 0xFF;
    }
}

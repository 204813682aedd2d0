package org.industryfacts.engine.text;

import java.nio.charset.Charset;
import java.util.Arrays;

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

    /** What a decoder shows for bytes that are no character. */
    private static final char UNKNOWN = '\uFFFD';

    private static final Charset GBK = Charset.forName("GBK");
    private static final int[] NO_BYTES = {};

    private final char[] characters = new char[1 << Character.SIZE];
    private final char[] codes = new char[1 << Character.SIZE];

    private final int[][] leadsDroppedAfter = new int[LAST_LEAD + 1][];

    private int[] trailsThatDrop = NO_BYTES;

    private GbkTable() {}

    static GbkTable load() {
        GbkTable table = new GbkTable();
        String decoded = new String(allPairs(), GBK);
        int line = 0;
        for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
                line = table.put(lead << Byte.SIZE | trail, decoded, line);
            }
        }
        table.findDroppedPairs();
        return table;
    }

    /** All pairs of bytes, a line each: what is no pair may be decoded as one character or as two. */
    private static byte[] allPairs() {
        byte[] pairs = new byte[3 * (LAST_LEAD - FIRST_LEAD + 1) * (LAST_TRAIL - FIRST_TRAIL + 1)];
        int next = 0;
        for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
                pairs[next++] = (byte) lead;
                pairs[next++] = (byte) trail;
                pairs[next++] = '\n';
            }
        }
        return pairs;
    }

    /** Puts the character that a line is, if it is one, and tells where the next line begins. */
    private int put(int code, String decoded, int line) {
        char c = decoded.charAt(line);
        int end = decoded.indexOf('\n', line);
        if (end == line + 1 && c != UNKNOWN && Character.getType(c) != Character.PRIVATE_USE) {
            characters[code] = c;
            codes[c] = (char) code;
        }
        return end + 1;
    }

    private void findDroppedPairs() {
        Arrays.fill(leadsDroppedAfter, NO_BYTES);
        int[] dropping = new int[LAST_LEAD];
        int trails = 0;
        for (int trail = FIRST_LEAD; trail <= LAST_LEAD; trail++) {
            int[] dropped = leadsDroppedWith(trail);
            leadsDroppedAfter[trail] = dropped;
            if (dropped.length > 0) {
                dropping[trails++] = trail;
            }
        }
        trailsThatDrop = Arrays.copyOf(dropping, trails);
    }

    private int[] leadsDroppedWith(int trail) {
        int[] dropped = new int[LAST_LEAD];
        int leads = 0;
        for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
            if (isDropped(trail, lead)) {
                dropped[leads++] = lead;
            }
        }
        return Arrays.copyOf(dropped, leads);
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

package org.industryfacts.fact;

/** A constant that is written by its code in JSON, in rules and in identities. Codes never change. */
public interface Coded {

    /** The name on the wire, in lower case. */
    String code();

    /**
     * The constant of {@code type} that is written as {@code code}.
     *
     * @throws IllegalArgumentException where there is none; the message names the type and the code
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " is written \"" + code + "\"");
    }
}

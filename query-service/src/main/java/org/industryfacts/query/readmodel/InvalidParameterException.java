package org.industryfacts.query.readmodel;

/** A request parameter that is unknown, or whose value is not what it takes. */
public final class InvalidParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    /** @param detail what is wrong with it; reads as a sentence after the name of the parameter */
    public InvalidParameterException(String parameter, String detail) {
        super(detail);
        this.parameter = parameter;
    }

    /** Its name. */
    public String parameter() {
        return parameter;
    }
}

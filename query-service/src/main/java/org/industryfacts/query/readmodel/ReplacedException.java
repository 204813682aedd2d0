package org.industryfacts.query.readmodel;

/** The build of the read model whose log was being read is no longer served; positions in it lead nowhere. */
public final class ReplacedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReplacedException() {
        super("the read model was replaced by a newer build");
    }
}

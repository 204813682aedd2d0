package org.industryfacts.chaos;

/** What a process of the cluster is there for. */
enum Role {
    BROKER("broker"),
    DATABASE("database"),
    INGEST("ingest-service"),
    EXTRACT("extract-service"),
    QUERY("query-service");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isService() {
        return this == INGEST || this == EXTRACT || this == QUERY;
    }
}

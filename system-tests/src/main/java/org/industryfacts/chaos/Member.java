package org.industryfacts.chaos;

/**
 * One process of the cluster, by name.
 *
 * @param number from 1, among those of the same role
 */
record Member(Role role, int number) {

    /** Fit for the name of a file. */
    String fileName() {
        return role.label() + "-" + number;
    }

    @Override
    public String toString() {
        return role.label() + " " + number;
    }
}

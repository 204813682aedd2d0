package org.industryfacts.query.readmodel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

import org.jspecify.annotations.Nullable;

/** What a fact can be filtered by, be it among those that are asserted now or in the log. */
@MappedSuperclass
abstract class FilterableFact {

    @Column(nullable = false)
    UUID articleId;

    @Column(nullable = false)
    String type;

    @Column(nullable = false)
    String status;

    @Nullable
    LocalDate periodStart;

    @Nullable
    LocalDate periodEnd;

    @Column(nullable = false)
    String[] regionPath;

    @Column(nullable = false)
    String[] industries;

    @Nullable
    String subject;

    @Nullable
    String indicator;

    @Nullable
    String measure;

    @Nullable
    String unit;

    @Nullable
    BigDecimal value;

    @Nullable
    BigDecimal valueMax;

    @Column(nullable = false)
    String[] organizations;

    @Nullable
    String person;

    @Column(nullable = false)
    BigDecimal confidence;

    /** The JSON of the fact. */
    @Column(nullable = false)
    String document;
}

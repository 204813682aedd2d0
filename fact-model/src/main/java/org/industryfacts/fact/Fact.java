package org.industryfacts.fact;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One assertion that an article makes.
 *
 * @param factId of the assertion in its article: {@link FactIdentity#factId}
 * @param claimId of what is claimed, in any article: {@link FactIdentity#claimId}
 * @param articleId the article that says so
 * @param revision the revision of the article that says so
 * @param status whether it is so, or is meant to be
 * @param period when it holds; null where the text does not say
 * @param regions GB/T 2260 codes of the places that it is about, most specific first, without their ancestors
 * @param industries ids from the industry taxonomy
 * @param slots the fields of its type
 * @param links ids of what the slots name, by slot, where known; in the order of the slot names. An item of a list goes
 *     by slot and index: {@code parties/0}
 * @param evidence the characters that it was read from
 * @param confidence from 0 to 1, calibrated, with at most four decimals
 * @param extractor what read it
 */
public record Fact(
        UUID factId,
        UUID claimId,
        UUID articleId,
        String revision,
        Status status,
        @Nullable Period period,
        List<String> regions,
        List<String> industries,
        Slots slots,
        Map<String, String> links,
        Evidence evidence,
        BigDecimal confidence,
        Extractor extractor) {

    private static final Pattern REGION_CODE = Pattern.compile("[1-9]\\d{5}");

    public Fact {
        Checks.required("factId", factId);
        Checks.required("claimId", claimId);
        Checks.required("articleId", articleId);
        Checks.requiredText("revision", revision);
        Checks.required("status", status);
        regions = Checks.texts("regions", regions);
        for (String code : regions) {
            Checks.that(REGION_CODE.matcher(code).matches(), "regions holds no GB/T 2260 code", code);
        }
        industries = Checks.texts("industries", industries);
        Checks.required("slots", slots);
        links = Collections.unmodifiableMap(new TreeMap<>(Checks.required("links", links)));
        Checks.texts("links", links.values());
        Checks.required("evidence", evidence);
        confidence = Checks.plain(Checks.required("confidence", confidence));
        Checks.that(
                confidence.signum() >= 0 && confidence.compareTo(BigDecimal.ONE) <= 0,
                "confidence is not between 0 and 1",
                confidence);
        Checks.that(confidence.scale() <= 4, "confidence has more than four decimals", confidence);
        Checks.required("extractor", extractor);
    }

    /** Its type, which is that of its slots. */
    public FactType type() {
        return slots.type();
    }
}

package org.industryfacts.stack.launch;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.industryfacts.event.ContractJson;
import org.industryfacts.fact.Fact;

/** Facts as the read API writes them. */
final class SampleFacts {

    private static final String TEMPLATE = """
            {
              "factId": "00000000-0000-5000-8000-000000000001",
              "claimId": "00000000-0000-5000-8000-000000000002",
              "articleId": "00000000-0000-5000-8000-000000000003",
              "type": "%s",
              "revision": "r1",
              "status": "actual",
              "period": %s,
              "periodStart": null,
              "periodEnd": null,
              "regions": ["510100"],
              "industries": [],
              "slots": %s,
              "links": {},
              "evidence": {
                "exact": "%s", "start": 0, "end": %d, "prefix": "", "suffix": "",
                "sentence": "%4$s", "headline": null
              },
              "confidence": 0.9,
              "extractor": {"name": "test", "version": "1", "rules": ["r"]},
              "addedLater": true
            }
            """;

    private SampleFacts() {}

    static String metric(
            String measure, String value, String valueMax, String unit, String counter, String comparator) {
        String slots = """
                {"subject": "成都", "indicator": "大数据产业规模", "measure": "%s", "value": %s, "valueMax": %s,
                 "unit": "%s", "counter": %s, "comparator": "%s", "basis": null, "asWritten": "x", "decimals": 0}
                """.formatted(measure, value, valueMax, unit, counter, comparator);
        return json("metric", "\"2023\"", slots, "2023年,成都大數據產業規模達1039億元");
    }

    static String milestone() {
        return json("milestone", "null", "{\"subject\": \"某某基地\", \"stage\": \"started\"}", "某某基地开工");
    }

    static String json(String type, String period, String slots, String evidence) {
        return TEMPLATE.formatted(type, period, slots, evidence, evidence.codePointCount(0, evidence.length()));
    }

    static Fact parse(String json) throws JsonProcessingException {
        return ContractJson.newMapper().readValue(json, Fact.class);
    }
}

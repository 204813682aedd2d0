package org.industryfacts.extract;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.industryfacts.event.ContractJson;

/** Makes the JSON of the contract that of the service, so that a fact reads the same over HTTP as on the log. */
class ContractMapper {

    @Produces
    @Singleton
    ObjectMapper mapper() {
        return ContractJson.newMapper();
    }
}

package io.rcml.benchmarks.apps.rest;

import io.rcml.benchmarks.apps.Directory;
import io.rcml.benchmarks.documents.StringBuilderEncoder;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** What somebody writes who has Jakarta REST, and takes care of the text. */
@Path("/incoming")
public class CallsResource {

    @POST
    @Produces("text/xml;charset=UTF-8")
    public String incoming(
            @FormParam("AccountSid") String account,
            @FormParam("CallSid") String sid,
            @FormParam("Direction") String direction,
            @FormParam("CallStatus") String status,
            @FormParam("From") String from,
            @FormParam("To") String to,
            @FormParam("ApiVersion") String version,
            @FormParam("CallerName") String name) {
        return StringBuilderEncoder.dialling(
                Found.DIRECTORY.onDuty(account, sid, direction, status, from, to, version, name));
    }

    /** Looked up once: neither implementation is to pay for how well it fits with CDI. */
    private static final class Found {
        static final Directory DIRECTORY = CDI.current().select(Directory.class).get();
    }
}

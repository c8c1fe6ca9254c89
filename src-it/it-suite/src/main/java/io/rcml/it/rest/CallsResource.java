package io.rcml.it.rest;

import io.rcml.model.Rcml;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers CallAPI from Jakarta REST. */
@Path("/calls")
public class CallsResource {

    @POST
    public Rcml answer(@FormParam("From") String from) {
        return Rcml.builder().say("Hello, " + from).build();
    }

    @GET
    @Produces("text/xml")
    public Rcml declared() {
        return Rcml.builder().say("Žofie").build();
    }

    @GET
    @Path("/wrapped")
    public Response wrapped() {
        return Response.ok(Rcml.builder().hangup().build()).build();
    }

    /** What of ours Jakarta REST has registered. */
    @GET
    @Path("/registered")
    @Produces("text/plain")
    public String registered(@Context Configuration configuration) {
        return Stream.concat(
                        configuration.getClasses().stream(),
                        configuration.getInstances().stream().map(Object::getClass))
                .filter(type -> type.getName().startsWith("io.rcml.internal"))
                .map(Class::getSimpleName)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}

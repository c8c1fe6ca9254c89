package io.rcml.it.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where Jakarta REST begins. */
@ApplicationPath("/rest")
public class CallsApplication extends Application {}

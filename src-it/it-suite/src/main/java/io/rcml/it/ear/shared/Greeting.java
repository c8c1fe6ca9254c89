package io.rcml.it.ear.shared;

import jakarta.enterprise.context.ApplicationScoped;

/** In the library of the EAR, for all its WARs. */
@ApplicationScoped
public class Greeting {

    public String of(String who) {
        return "Hello, " + who;
    }
}

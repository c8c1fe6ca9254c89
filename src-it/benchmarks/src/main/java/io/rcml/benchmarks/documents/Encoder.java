package io.rcml.benchmarks.documents;

import java.util.List;
import java.util.function.Supplier;

/**
 * A way to write RCML. What a library has to build before it can write is built once by {@link #dial} and {@link #ivr}, and each time by
 * {@link #fromScratch}.
 */
public interface Encoder {

    /** {@return how to write a document that dials} */
    Supplier<byte[]> dial(List<Leg> legs);

    /** {@return how to write a document that asks by menus, records and goes elsewhere} */
    Supplier<byte[]> ivr(List<Menu> menus);

    /** {@return how to build and write a document that dials} */
    default Supplier<byte[]> fromScratch(List<Leg> legs) {
        return dial(legs);
    }
}

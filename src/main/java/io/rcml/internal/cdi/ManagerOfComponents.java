package io.rcml.internal.cdi;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/** The bean manager that a web application's components look up, once the first of them runs. Thread-safe. */
final class ManagerOfComponents implements Supplier<BeanManager> {

    private static final String NAME = "java:comp/BeanManager";

    private volatile @Nullable BeanManager found;

    @Override
    public BeanManager get() {
        BeanManager manager = found;
        if (manager == null) {
            manager = lookUp();
            found = manager;
        }
        return manager;
    }

    @SuppressWarnings("BanJNDI") // it is about names from outside, which this is not
    private static BeanManager lookUp() {
        try {
            return InitialContext.doLookup(NAME);
        } catch (NamingException none) {
            throw new IllegalStateException("The server has no " + NAME + " for this application", none);
        }
    }
}

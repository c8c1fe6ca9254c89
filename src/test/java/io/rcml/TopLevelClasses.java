package io.rcml;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Each top-level class of a room, with what is nested in it. */
record TopLevelClasses(String room) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        if (!type.getPackageName().equals(room)) {
            return SliceIdentifier.ignore();
        }
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return SliceIdentifier.of(outer.getSimpleName());
    }

    @Override
    public String getDescription() {
        return "top-level classes of " + room;
    }
}

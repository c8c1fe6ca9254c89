package io.rcml;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Each top-level class of a room and of the rooms below it, with what is nested in it. */
record TopLevelClasses(String room) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        JavaClass outer = type.getBaseComponentType();
        if (!(outer.getPackageName() + '.').startsWith(room + '.')) {
            return SliceIdentifier.ignore();
        }
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return SliceIdentifier.of(outer.getName());
    }

    @Override
    public String getDescription() {
        return "top-level classes of " + room;
    }
}

package org.milestonesite.mojo;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/**
 * A person at a terminal, if there is one. The JDK's console rather than a component of Maven's: those differ between
 * Maven 3 and 4, and read from a pipe as if somebody typed.
 */
final class Terminal {

    private Terminal() {}

    static Optional<Terminal> find() {
        Console console = System.console();
        return console != null && isTerminal(console) ? Optional.of(new Terminal()) : Optional.empty();
    }

    /** From Java 22 on there is a console even where input comes from a file, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** Empty where nothing was typed. */
    Optional<String> ask(String question) {
        return Optional.ofNullable(System.console().readLine("%s ", question)).filter(answer -> !answer.isBlank());
    }
}

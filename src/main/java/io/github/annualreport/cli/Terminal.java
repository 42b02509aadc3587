package io.github.annualreport.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a run takes place.
 *
 * @param folder the folder against which relative paths are resolved; empty for the process's own
 * @param colour whether {@code err} shows colours
 * @param colourOut whether {@code out} shows colours
 * @param environment the variables of the process
 */
record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path folder,
    boolean colour,
    boolean colourOut,
    Map<String, String> environment) {

  Terminal {
    environment = Map.copyOf(environment);
  }

  /** With a plain {@code out} and nothing in the environment. */
  Terminal(InputStream in, PrintStream out, PrintStream err, Path folder, boolean colour) {
    this(in, out, err, folder, colour, false, Map.of());
  }

  /** A template of the user's own is found from the folder of the run, like every other path. */
  String templateFolder(String name) {
    Path path = folder.resolve(name);
    return Files.isDirectory(path) ? path.toString() : name;
  }
}

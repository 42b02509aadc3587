package io.github.annualreport.cli;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.format.TextPrinter;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
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

  /**
   * Returns a file from the folder of the run.
   *
   * @throws UsageException if there is none
   */
  Path existing(Path typed) {
    Path path = folder.resolve(typed);
    if (!Files.isRegularFile(path)) {
      throw new UsageException("没有文件 " + typed);
    }
    return path;
  }

  /**
   * Returns a path from the folder of the run.
   *
   * @throws UsageException if no file can have the name
   */
  Path path(String typed) {
    try {
      return folder.resolve(typed);
    } catch (InvalidPathException e) {
      throw new UsageException("“" + typed + "”不能用作文件名");
    }
  }

  /** Prints a product. */
  void print(byte[] product) throws OutputException {
    out.write(product, 0, product.length);
    requirePrinted();
  }

  /**
   * @throws OutputException if something could not be printed
   */
  void requirePrinted() throws OutputException {
    if (out.checkError()) {
      throw new OutputException(List.of("写不进标准输出"));
    }
  }

  /**
   * Prints findings for people, beside the products.
   *
   * @param files how many were looked at
   */
  void tell(List<Diagnostic> findings, int files) {
    err.print(new TextPrinter(colour).print(findings, files));
  }

  /** A template of the user's own is found from the folder of the run, like every other path. */
  String templateFolder(String name) {
    Path path = folder.resolve(name);
    return Files.isDirectory(path) ? path.toString() : name;
  }
}

package io.github.annualreport.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes files into a folder: in the end all of them are there, or all is as it was. */
final class FileReplacement {

  private final List<? extends NewFile> files;
  private final Path workshop;

  private FileReplacement(List<? extends NewFile> files, Path workshop) {
    this.files = files;
    this.workshop = workshop;
  }

  /** Writes the files, of which there is one at least; all go to the same folder. */
  static void write(List<? extends NewFile> files) throws OutputException {
    Path folder = files.get(0).folder();
    try {
      // Beside the files, as only there a move is sure to be atomic.
      Path workshop = Files.createTempDirectory(folder, ".report-");
      deleteWhenInterrupted(workshop);
      new FileReplacement(files, workshop).run();
    } catch (IOException e) {
      throw new OutputException("写不进文件夹 " + shown(folder) + "：" + reason(e), e);
    }
  }

  private void run() throws IOException, OutputException {
    int moved = 0;
    try {
      for (int i = 0; i < files.size(); i++) {
        prepare(i);
      }
      for (; moved < files.size(); moved++) {
        move(fresh(moved), files.get(moved).path());
      }
    } finally {
      if (moved < files.size()) {
        takeBack(moved);
      }
      clear();
    }
  }

  private void prepare(int i) throws IOException {
    Path target = files.get(i).path();
    Files.write(fresh(i), files.get(i).bytes());
    deleteWhenInterrupted(fresh(i));
    if (Files.exists(target)) {
      Files.copy(target, former(i));
      deleteWhenInterrupted(former(i));
    }
  }

  private static void move(Path from, Path to) throws OutputException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new OutputException("换不掉 " + to + "，可能正在 Word 等软件中打开，请关闭后再试：" + reason(e), e);
    }
  }

  private void takeBack(int moved) throws IOException {
    for (int i = 0; i < moved; i++) {
      Path target = files.get(i).path();
      if (Files.exists(former(i))) {
        Files.move(former(i), target, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.delete(target);
      }
    }
  }

  private void clear() throws IOException {
    for (int i = 0; i < files.size(); i++) {
      Files.deleteIfExists(fresh(i));
      Files.deleteIfExists(former(i));
    }
    Files.delete(workshop);
  }

  private Path fresh(int i) {
    return workshop.resolve("new-" + i);
  }

  private Path former(int i) {
    return workshop.resolve("old-" + i);
  }

  private static void deleteWhenInterrupted(Path path) {
    path.toFile().deleteOnExit();
  }

  private static String shown(Path folder) {
    return folder.toString().isEmpty() ? "." : folder.toString();
  }

  private static String reason(IOException e) {
    boolean told = e instanceof FileSystemException f && f.getReason() != null;
    return told ? ((FileSystemException) e).getReason() : e.getClass().getSimpleName();
  }
}

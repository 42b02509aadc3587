package io.github.annualreport.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes files into folders: in the end all of them are there, or all is as it was. */
final class FileReplacement {

  private final List<NewFile> files;
  private final String name = ".report-" + UUID.randomUUID();

  private FileReplacement(List<NewFile> files) {
    this.files = files;
  }

  /** Writes the files, of which there is one at least. */
  static void write(List<NewFile> files) throws OutputException {
    var replacement = new FileReplacement(files);
    var whenInterrupted = new Thread(replacement::clear); // which waits for what has begun
    try {
      Runtime.getRuntime().addShutdownHook(whenInterrupted);
      replacement.run();
    } catch (IOException e) {
      throw new OutputException("写不进文件夹 " + replacement.shownFolders() + "：" + reason(e), e);
    } finally {
      forget(whenInterrupted);
    }
  }

  private static boolean forget(Thread whenInterrupted) {
    try {
      return Runtime.getRuntime().removeShutdownHook(whenInterrupted);
    } catch (IllegalStateException e) {
      return false; // the program is being ended, and it has run
    }
  }

  private synchronized void run() throws IOException, OutputException {
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
    if (Files.exists(target)) {
      Files.copy(target, former(i));
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

  private synchronized void clear() {
    for (int i = 0; i < files.size(); i++) {
      delete(fresh(i));
      delete(former(i));
    }
  }

  private static void delete(Path path) {
    // A file that cannot be deleted stays, under a name that tells where it comes from.
    path.toFile().delete();
  }

  /** Beside the files, as only there a move is sure to be atomic. */
  private Path fresh(int i) {
    return files.get(i).folder().resolve(name + "-new-" + i);
  }

  private Path former(int i) {
    return files.get(i).folder().resolve(name + "-old-" + i);
  }

  private String shownFolders() {
    return files.stream()
        .map(file -> shown(file.folder()))
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private static String shown(Path folder) {
    return folder.toString().isEmpty() ? "." : folder.toString();
  }

  private static String reason(IOException e) {
    boolean told = e instanceof FileSystemException f && f.getReason() != null;
    return told ? ((FileSystemException) e).getReason() : e.getClass().getSimpleName();
  }
}

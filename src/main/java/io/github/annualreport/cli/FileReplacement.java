package io.github.annualreport.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes files into folders: in the end all of them are there, or all is as it was. A file that is
 * replaced passes on its permissions; a symbolic link stays, its target is replaced.
 */
final class FileReplacement {

  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  private final List<NewFile> files;
  private final String name = ".report-" + UUID.randomUUID();

  private FileReplacement(List<NewFile> files) {
    this.files = files;
  }

  /** Writes the files, of which there is one at least. */
  static void write(List<NewFile> files) throws OutputException {
    var replacement = new FileReplacement(followed(files));
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

  private static List<NewFile> followed(List<NewFile> files) throws OutputException {
    var result = new ArrayList<NewFile>();
    for (NewFile file : files) {
      try {
        result.add(file.followed());
      } catch (IOException e) {
        throw new OutputException("写不进 " + file.path() + "：" + reason(e), e);
      }
    }
    return result;
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
    if (Files.exists(target)) {
      Files.copy(target, former(i), StandardCopyOption.COPY_ATTRIBUTES);
    }
    Optional<Set<PosixFilePermission>> permissions = permissions(target);
    if (permissions.isPresent()) {
      // Nobody else reads it meanwhile.
      Files.createFile(fresh(i), PosixFilePermissions.asFileAttribute(OWNER));
    }
    Files.write(fresh(i), files.get(i).bytes());
    if (permissions.isPresent()) {
      Files.setPosixFilePermissions(fresh(i), permissions.get());
    }
  }

  /** Returns those of a file; empty if it is not there or the system has none. */
  private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null || !Files.exists(file)
        ? Optional.empty()
        : Optional.of(view.readAttributes().permissions());
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

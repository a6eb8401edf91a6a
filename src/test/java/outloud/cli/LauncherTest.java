package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two launchers, run by the system's own shell on copies whose list of usual places is empty.
 * The Java and the Maven that they find are scripts that say how they were called.
 */
class LauncherTest {
  private static final String NONE =
      """
      outloud: Java 25 or newer is needed, and none was found.
        Install a JDK 25, for example Temurin from https://adoptium.net, or with
        `sdk install java 25-tem`, `brew install openjdk` or your system's packages.
        If you have one in an unusual place, name it: OUTLOUD_JAVA=/path/to/jdk-25
      """;

  @TempDir Path temporary;
  private Path folder = Path.of("");
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void copies() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no POSIX shell");
    folder = Files.createDirectories(temporary.resolve("a folder"));
    environment.put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("OUTLOUD_AOT", "off");
    copy("src/dist/bin/outloud", "dist/bin/outloud");
    copy("src/dist/bin/find-java", "dist/bin/find-java");
  }

  private void copy(String from, String to) throws IOException {
    String text = Files.readString(Path.of(from));
    String usualPlaces = "/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk*";
    text = text.replace(usualPlaces, "'" + folder + "'/jdks/*").replace("/usr/libexec", "/none");
    // The machine's own Java must not be found on the PATH either.
    text = text.replace("$(command -v java)", "$(PATH='" + folder + "/bin' command -v java)");
    write(to, text);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }

  private Path jdk(String name, String version) throws IOException {
    write(name + "/bin/java", "#!/bin/sh\necho \"java of " + name + "\"\nprintf '[%s]' \"$@\"\n");
    write(name + "/bin/javac", "#!/bin/sh\n");
    write(
        name + "/release",
        "IMPLEMENTOR=\"Some Maker\"\nJAVA_VERSION=\"%s\"\nJAVA_RUNTIME_VERSION=\"%s+9-LTS\"\n"
            .formatted(version, version));
    return folder.resolve(name);
  }

  private record Ended(int status, String out, String err) {}

  private ProcessBuilder builder(String program, String... words) {
    List<String> command = new ArrayList<>(List.of(folder.resolve(program).toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  private Ended run(String program, String... words) throws IOException, InterruptedException {
    Path err = temporary.resolve("err");
    Process process = builder(program, words).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out, Files.readString(err));
  }

  @Test
  void saysWhatToInstallWhenThereIsNoJava() throws Exception {
    jdk("jdks/jdk-21", "21.0.4");
    jdk("jdks/jre-8", "1.8.0_412");
    assertEquals(new Ended(1, "", NONE), run("dist/bin/outloud", "build"));
  }

  @Test
  void findsAJavaInTheUsualPlacesAndKeepsTheWords() throws Exception {
    jdk("jdks/jdk-17", "17.0.15");
    jdk("jdks/jdk-25", "25.0.3");
    Ended ended = run("dist/bin/outloud", "new", "post", "It's \"two\" words", "", "*");
    assertEquals("", ended.err());
    assertTrue(ended.out().startsWith("java of jdks/jdk-25\n"), ended.out());
    assertTrue(
        ended.out().endsWith("[outloud.cli.Main][new][post][It's \"two\" words][][*]"),
        ended.out());
    assertTrue(ended.out().contains("[-Doutloud.home=" + folder.toRealPath() + "/dist]"));
    assertTrue(ended.out().contains("[-XX:TieredStopAtLevel=1]"), ended.out());
  }

  @Test
  void letsAPreviewUseTheWholeCompiler() throws Exception {
    jdk("jdks/jdk-25", "25");
    String out = run("dist/bin/outloud", "serve").out();
    assertTrue(out.contains("[-XX:+UseSerialGC]") && !out.contains("TieredStopAtLevel"), out);
  }

  @Test
  void prefersTheJavaThatCameWithIt() throws Exception {
    jdk("jdks/jdk-25", "25.0.3");
    jdk("dist/runtime", "25.0.4");
    environment.put("JAVA_HOME", jdk("mine", "26").toString());
    assertTrue(run("dist/bin/outloud").out().startsWith("java of dist/runtime\n"));
    environment.put("OUTLOUD_JAVA", folder.resolve("mine/bin/java").toString());
    assertTrue(run("dist/bin/outloud").out().startsWith("java of mine\n"));
  }

  @Test
  void doesNotReplaceTheJavaThatWasAskedFor() throws Exception {
    jdk("jdks/jdk-25", "25.0.3");
    String old = jdk("old", "21").toString();
    environment.put("OUTLOUD_JAVA", old);
    assertEquals(
        new Ended(
            1, "", "outloud: OUTLOUD_JAVA is " + old + ", and that is no Java 25 or newer.\n"),
        run("dist/bin/outloud"));
  }

  @Test
  void findsAJavaOnThePathThroughLinks() throws Exception {
    Path java = jdk("far/jdk-25", "25.0.3").resolve("bin/java");
    Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("alternatives"), java);
    Files.createSymbolicLink(folder.resolve("bin/java"), Path.of("../alternatives"));
    assertTrue(run("dist/bin/outloud").out().startsWith("java of far/jdk-25\n"));
  }

  @Test
  void findsItsFolderThroughLinks() throws Exception {
    jdk("jdks/jdk-25", "25.0.3");
    Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("bin/outloud"), Path.of("../dist/bin/outloud"));
    assertTrue(run("bin/outloud").out().contains("/dist/lib/outloud.jar]"));
  }

  @Test
  void usesTheArchiveOfTheseJarsAndThisJava() throws Exception {
    jdk("jdks/jdk-25", "25.0.3");
    environment.remove("OUTLOUD_AOT");
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    write("dist/lib/KEY", "0.1.0-abc\n");
    Path archive = write("cache/outloud/0.1.0-abc-25.0.3+9-LTS-Some-jdk-25.aot", "archive");
    assertTrue(run("dist/bin/outloud", "build").out().contains("[-XX:AOTCache=" + archive + "]"));
    assertTrue(!run("dist/bin/outloud", "build", "--help").out().contains("AOTCache"));
    write("dist/lib/KEY", "0.1.0-abd\n");
    write("cache/outloud/0.1.0-abd-25.0.3+9-LTS-Some-jdk-25.aot.failed", "");
    assertTrue(!run("dist/bin/outloud", "build").out().contains("AOTCache"));
    environment.put("OUTLOUD_AOT", "off");
    write("dist/lib/KEY", "0.1.0-abc\n");
    assertTrue(!run("dist/bin/outloud", "build").out().contains("AOTCache"));
  }

  @Test
  void trainsOnceAndKeepsTheNewestFour() throws Exception {
    Path jdk = jdk("jdks/jdk-25", "25.0.3");
    environment.put("OUTLOUD_AOT", "now");
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    write("dist/lib/KEY", "0.1.0-abc\n");
    for (int i = 1; i <= 5; i++) {
      Files.setLastModifiedTime(
          write("cache/outloud/old" + i + ".aot", "x"), FileTime.from(Instant.ofEpochSecond(i)));
    }
    write(
        "jdks/jdk-25/bin/java",
        """
        #!/bin/sh
        for word in "$@"; do
          case $word in
            -XX:AOTCacheOutput=*) echo trained > "${word#*=}" ; echo chatter ;;
            -XX:AOTCache=*) echo "with archive" ;;
          esac
        done
        """);
    assertEquals(new Ended(0, "with archive\n", ""), run("dist/bin/outloud", "--version"));
    assertEquals(
        List.of("0.1.0-abc-25.0.3+9-LTS-Some-jdk-25.aot", "old3.aot", "old4.aot", "old5.aot"),
        names(folder.resolve("cache/outloud")));
    Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
    write("dist/lib/KEY", "0.1.0-abd\n");
    assertEquals(new Ended(1, "", ""), run("dist/bin/outloud", "--version"));
    assertTrue(names(folder.resolve("cache/outloud")).toString().contains("abd-25.0.3+9-LTS-Some"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void sources() throws IOException {
    copy("outloud", "repository/outloud");
    copy("src/dist/bin/find-java", "repository/src/dist/bin/find-java");
    for (String file : List.of("src/main/A.java", "themes/default/a.peb", "pom.xml", "LICENSE")) {
      write("repository/" + file, "x");
    }
    jdk("jdks/jdk-25", "25.0.3");
    write(
        "bin/mvn",
        """
        #!/bin/sh
        while [ "$1" != -f ]; do shift; done
        cd "${2%/*}" || exit 1
        echo "built with $JAVA_HOME" >> builds
        [ -e short ] && kill -9 $$
        [ -e broken ] && echo "[ERROR] A.java is broken" && exit 1
        mkdir -p target/outloud-0.1.0/bin
        printf '#!/bin/sh\\npwd\\nprintf "[%%s]" "$@"\\n' > target/outloud-0.1.0/bin/outloud
        chmod +x target/outloud-0.1.0/bin/outloud
        """);
  }

  private long builds() throws IOException {
    Path builds = folder.resolve("repository/builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  @Test
  void buildsTheProgramOnlyWhenItsSourcesAreNewer() throws Exception {
    sources();
    Ended first = run("repository/outloud", "build", "a b");
    assertTrue(first.err().startsWith("Building Outloud from "), first.err());
    assertEquals(folder.toRealPath() + "\n[build][a b]", first.out());
    assertEquals(new Ended(0, first.out(), ""), run("repository/outloud", "build", "a b"));
    assertEquals(1, builds());
    for (String file : List.of("src/main/A.java", "themes/default/a.peb", "pom.xml", "outloud")) {
      Path source = folder.resolve("repository").resolve(file);
      Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
      long before = builds();
      run("repository/outloud");
      assertEquals(before + 1, builds(), file);
      Files.setLastModifiedTime(source, FileTime.from(Instant.ofEpochSecond(1)));
    }
    long before = builds();
    Files.delete(folder.resolve("repository/src/main/A.java"));
    run("repository/outloud");
    run("repository/outloud");
    assertEquals(before + 1, builds(), "a deleted file");
  }

  @Test
  void showsWhyItCouldNotBeBuiltAndTriesAgain() throws Exception {
    sources();
    write("repository/broken", "");
    Ended ended = run("repository/outloud");
    assertEquals(1, ended.status());
    assertEquals("", ended.out());
    assertTrue(ended.err().contains("[ERROR] A.java is broken"), ended.err());
    assertTrue(ended.err().endsWith("Maven's words are above.\n"), ended.err());
    Files.delete(folder.resolve("repository/broken"));
    write("repository/short", "");
    Ended killed = run("repository/outloud");
    assertEquals(1, killed.status());
    assertTrue(killed.err().contains("Something killed Maven (exit status 137)"), killed.err());
    Files.delete(folder.resolve("repository/short"));
    assertEquals(0, run("repository/outloud").status());
    assertEquals(3, builds());
  }

  @Test
  void takesOverFromABuildThatWasKilled() throws Exception {
    sources();
    Path target = Files.createDirectories(folder.resolve("repository/target"));
    Files.createSymbolicLink(target.resolve("outloud.building"), Path.of(deadProcess()));
    assertEquals(0, run("repository/outloud").status());
    assertEquals(1, builds());
    assertEquals(List.of("outloud-0.1.0", "outloud.built"), names(target));
  }

  @Test
  void waitsForABuildThatGoesOn() throws Exception {
    sources();
    write("bin/mvn", Files.readString(folder.resolve("bin/mvn")) + "sleep 2\n");
    Process other =
        builder("repository/outloud")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (builds() == 0 && other.isAlive()) {
        Thread.sleep(20);
      }
      assertEquals(0, run("repository/outloud").status());
      assertEquals(1, builds(), "the one who waited has built again");
    } finally {
      other.destroy();
    }
  }

  @Test
  void trainsAfterATrainerThatWasKilled() throws Exception {
    jdk("jdks/jdk-25", "25.0.3");
    environment.put("OUTLOUD_AOT", "now");
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    write("dist/lib/KEY", "0.1.0-abc\n");
    Path cache = Files.createDirectories(folder.resolve("cache/outloud"));
    write("cache/outloud/work." + deadProcess() + "/archive", "half");
    write("cache/outloud/lock/pid", "");
    Files.createSymbolicLink(cache.resolve("training"), Path.of(deadProcess()));
    assertEquals(0, run("dist/bin/outloud", "build").status());
    assertEquals(List.of("0.1.0-abc-25.0.3+9-LTS-Some-jdk-25.aot.failed"), names(cache));
  }

  /** The number of a process that has ended. */
  private static String deadProcess() throws Exception {
    Process process = new ProcessBuilder("/bin/sh", "-c", ":").start();
    process.waitFor();
    return Long.toString(process.pid());
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    sources();
    Files.delete(folder.resolve("bin/mvn"));
    write("tools/find", "#!/bin/sh\nexec /usr/bin/find \"$@\"\n");
    environment.put("PATH", folder.resolve("tools").toString());
    Ended ended = run("repository/outloud");
    assertEquals(1, ended.status());
    assertTrue(ended.err().startsWith("outloud: Maven is needed to build Outloud"), ended.err());
  }
}

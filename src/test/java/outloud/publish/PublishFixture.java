package outloud.publish;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;

/** A repository with a remote, a built site, and settings that would spoil it. */
@Timeout(300)
abstract class PublishFixture {
  @TempDir Path folder;
  Path remote;
  Path work;
  Path built;

  @BeforeEach
  void begin() throws Exception {
    remote = folder.resolve("remote.git");
    work = folder.resolve("my blög");
    built = work.resolve("public");
    git(folder, "init", "-q", "--bare", "-b", "main", remote.toString());
    git(folder, "init", "-q", "-b", "main", work.toString());
    git(work, "config", "user.name", "Ada");
    git(work, "config", "user.email", "ada@example.org");
    git(work, "config", "core.autocrlf", "true");
    git(work, "remote", "add", "origin", remote.toUri().toString());
    write(work.resolve(".gitignore"), "/public/\n");
    write(work.resolve(".gitattributes"), "*.html filter=upper\n* text=auto eol=crlf\n");
    write(work.resolve("content/a.md"), "a");
    git(work, "add", "-A");
    git(work, "commit", "-q", "-m", "Begin");
    write(built.resolve("index.html"), "home\n");
    write(built.resolve("posts/grüße/index.html"), "hello\n");
    write(built.resolve("style.css"), "a{}\r\n");
    write(built.resolve(".outloud"), "our list\n");
    write(built.resolve(".gitignore"), "*\n");
  }

  /** A request that differs from the usual one in one thing. */
  record Request(Path repository, Path built, String remote, String branch, boolean dry) {
    Request repository(Path other) {
      return new Request(other, built, remote, branch, dry);
    }

    Request built(Path other) {
      return new Request(repository, other, remote, branch, dry);
    }

    Request remote(String other) {
      return new Request(repository, built, other, branch, dry);
    }

    Request branch(String other) {
      return new Request(repository, built, remote, other, dry);
    }

    Request dryRun() {
      return new Request(repository, built, remote, branch, true);
    }

    Outcome<PublishResult> send() {
      return new GitPublisher()
          .publish(new PublishRequest(repository, built, remote, branch, "Publish the site", dry));
    }
  }

  Request request() {
    return new Request(work, built, "origin", "gh-pages", false);
  }

  PublishResult publish() {
    return publish(request());
  }

  static PublishResult publish(Request request) {
    Outcome<PublishResult> outcome = request.send();
    return outcome.value().orElseThrow(() -> new AssertionError(outcome.diagnostics().toString()));
  }

  static Diagnostic refusal(Request request) {
    Outcome<PublishResult> outcome = request.send();
    assertTrue(outcome.value().isEmpty(), outcome::toString);
    return outcome.diagnostics().getFirst();
  }

  Path clone(String branch) throws Exception {
    Path clone = folder.resolve("other");
    git(folder, "clone", "-q", "-b", branch, remote.toString(), clone.toString());
    git(clone, "config", "user.name", "Bob");
    git(clone, "config", "user.email", "bob@example.org");
    return clone;
  }

  void hook(String name, String script) throws IOException {
    Path hook = remote.resolve("hooks").resolve(name);
    write(hook, script);
    assertTrue(hook.toFile().setExecutable(true));
  }

  List<String> files() throws Exception {
    return git(remote, "-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", "gh-pages")
        .lines()
        .toList();
  }

  String raw(String path) throws Exception {
    return output(remote, "show", "gh-pages:" + path);
  }

  static String everything(Path top) throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(top)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(file).append(' ').append(Files.getLastModifiedTime(file)).append('\n');
      }
    }
    return all.toString();
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static String git(Path where, String... arguments) throws Exception {
    return output(where, arguments).strip();
  }

  static String output(Path where, String... arguments) throws Exception {
    Git.Result result = new Git(where, Map.of()).run(arguments);
    assertTrue(result.succeeded(), result::complaint);
    return result.output();
  }
}

package outloud.cli;

import static outloud.cli.Command.Kind.CODES;
import static outloud.cli.Command.Kind.FILE;
import static outloud.cli.Command.Kind.FOLDER;
import static outloud.cli.Command.Kind.NETWORK;
import static outloud.cli.Command.Kind.PATHS;
import static outloud.cli.Command.Kind.PORT;
import static outloud.cli.Command.Kind.POST;
import static outloud.cli.Command.Kind.SEGMENT;
import static outloud.cli.Command.Kind.SWITCH;
import static outloud.cli.Command.Kind.TEXT;
import static outloud.cli.Command.Kind.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.cli.Command.Argument;
import outloud.cli.Command.Example;
import outloud.cli.Command.Option;

/** All commands of the program, in the order of its help. */
final class CommandTable {
  static final String PROGRAM = "outloud";
  static final String SUMMARY = "Write Markdown, publish a blog, a portfolio and threads";

  /** Where threads go, as they are written after an option. */
  static final String NETWORKS = "x bluesky mastodon threads linkedin";

  /** Understood after every command. */
  static final Option HELP = new Option("help", "", SWITCH, "Show this help");

  private static final List<Option> PLACES =
      List.of(
          new Option("site", "DIR", FOLDER, "The site folder (default: this folder)"),
          new Option(
              "content",
              "DIR",
              FOLDER,
              "Your files (default: content, or another tool's site as it is)"));

  private static final Option BASE_URL =
      new Option("base-url", "URL", TEXT, "Where the site will live, instead of site.yaml's");

  private static final List<Option> CHOICES =
      List.of(
          BASE_URL,
          new Option("drafts", "", SWITCH, "Take in drafts"),
          new Option("future", "", SWITCH, "Take in posts that are dated ahead"),
          new Option("strict", "", SWITCH, "Treat warnings as errors"));

  private static final List<Command> COMMANDS =
      List.of(
          build(),
          serve(),
          start(),
          thread(),
          why(),
          fix(),
          check(),
          resume(),
          publish(),
          init(),
          completion());

  private CommandTable() {}

  static List<Command> commands() {
    return COMMANDS;
  }

  static Optional<Command> command(String name) {
    return COMMANDS.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  private static Command build() {
    return new Command(
        "build",
        "Build the site, and the thread of every post",
        List.of(),
        all(
            PLACES,
            List.of(
                new Option("output", "DIR", FOLDER, "Where pages go (default: public)"),
                new Option("threads", "DIR", FOLDER, "Where threads go (default: threads)")),
            CHOICES,
            List.of(
                new Option("keep-going", "", SWITCH, "Build the rest when posts are refused"),
                new Option("force", "", SWITCH, "Build even if nothing has changed"),
                new Option("report", "FILE", FILE, "Write what became of each post, as JSON"))),
        List.of(
            new Example("outloud build", "make public and threads"),
            new Example("outloud build --drafts --future", "see everything you have"),
            new Example("outloud build --keep-going", "leave out what is refused"),
            new Example("outloud build --strict --report report.json", "in a pipeline")));
  }

  private static Command serve() {
    return new Command(
        "serve",
        "Preview the site, rebuilt as you write",
        List.of(),
        all(
            List.of(
                new Option("port", "NUMBER", PORT, "The port (default: 8080; 0 finds a free one)"),
                new Option("open", "", SWITCH, "Open the preview in your browser")),
            PLACES,
            CHOICES),
        List.of(
            new Example("outloud serve --open", "preview in your browser while you write"),
            new Example(
                "outloud serve --drafts --port 9000", "with your drafts, at another port")));
  }

  private static Command start() {
    return new Command(
        "new",
        "Start a post, a project or a page",
        List.of(
            new Argument("kind", "What to start: post, project or page", TEXT, NewCommand.kinds()),
            new Argument("TITLE", "Its title", WORDS, List.of())),
        all(PLACES, List.of(new Option("draft", "", SWITCH, "Hold it back for now"))),
        List.of(
            new Example("outloud new post \"What I learnt this week\"", "start a post"),
            new Example("outloud new project Outloud", "start a project for the portfolio")));
  }

  private static Command thread() {
    return new Command(
        "thread",
        "Show the threads of one post, copy them, note what you posted",
        List.of(
            new Argument("POST", "Its path, its address, or a part of its title", POST, List.of())),
        all(
            List.of(
                new Option("network", "NAME", NETWORK, "Only this one: " + NETWORKS),
                new Option("copy", "[N]", SEGMENT, "Copy segment N, or the whole thread"),
                new Option("posted", "NAME", NETWORK, "Note that you posted it there (POST URL)"),
                new Option("diff", "", SWITCH, "What changed since you posted it"),
                new Option("json", "", SWITCH, "Print it for scripts"),
                BASE_URL),
            PLACES),
        List.of(
            new Example("outloud thread what broke today", "all its threads"),
            new Example("outloud thread hello --network x --copy 1", "copy the first segment"),
            new Example("outloud thread hello --posted x https://x.com/1", "keep it as it is"),
            new Example("outloud thread hello --diff", "after you changed the post")));
  }

  private static Command why() {
    return new Command(
        "why",
        "Say why a post is on the site, or why it is not",
        List.of(
            new Argument("POST", "Its path, its address, or a part of its title", POST, List.of())),
        PLACES,
        List.of(
            new Example("outloud why content/posts/hello.md", "by its file"),
            new Example("outloud why what broke today", "by its title"),
            new Example("outloud why /posts/hello/", "by its address")));
  }

  private static Command fix() {
    return new Command(
        "fix",
        "Repair your files where a mistake has but one repair",
        List.of(new Argument("PATH", "Only these files and folders", PATHS, List.of())),
        all(
            List.of(
                new Option("check", "", SWITCH, "Show what would change, write nothing"),
                new Option("yes", "", SWITCH, "Write without asking"),
                new Option("only", "CODES", CODES, "Only these mistakes, like link/no-scheme")),
            PLACES),
        List.of(
            new Example("outloud fix", "see the changes, then say yes or no"),
            new Example("outloud fix content/posts --yes", "repair one folder at once"),
            new Example("outloud fix --check --only link/no-scheme", "in a pipeline")));
  }

  private static Command check() {
    return new Command(
        "check",
        "Say what a reader of your profile would look for and not find",
        List.of(new Argument("kind", "What to look at: profile", TEXT, CheckCommand.kinds())),
        all(
            List.of(new Option("strict", "", SWITCH, "Exit status 1 when something is missing")),
            PLACES),
        List.of(
            new Example("outloud check profile", "what is missing, and why it matters"),
            new Example("outloud check profile --strict", "in a pipeline")));
  }

  private static Command resume() {
    return new Command(
        "resume",
        "Write what your site says of you as a resume.json (JSON Resume)",
        List.of(),
        all(
            List.of(
                new Option("output", "FILE", FILE, "Where it goes (default: the terminal)"),
                new Option("force", "", SWITCH, "Write in the place of a file that is there")),
            PLACES),
        List.of(
            new Example("outloud resume", "see it"),
            new Example("outloud resume --output resume.json", "for tools that print it")));
  }

  private static Command publish() {
    return new Command(
        "publish",
        "Build the site and push it to the branch that your host shows",
        List.of(),
        all(
            List.of(
                new Option("remote", "NAME", TEXT, "The git remote (default: origin)"),
                new Option("branch", "NAME", TEXT, "The branch (default: gh-pages)"),
                new Option("message", "TEXT", TEXT, "The commit message"),
                new Option("dry-run", "", SWITCH, "Show what would change, push nothing")),
            PLACES,
            CHOICES),
        List.of(
            new Example("outloud publish --dry-run", "see which pages would change"),
            new Example("outloud publish", "put the site online")));
  }

  private static Command init() {
    return new Command(
        "init",
        "Make a new site in a folder",
        List.of(new Argument("DIR", "The folder, new or empty", FOLDER, List.of())),
        List.of(),
        List.of(new Example("outloud init blog", "make a site in the folder blog")));
  }

  private static Command completion() {
    return new Command(
        "completion",
        "Print the completion script for your shell",
        List.of(new Argument("shell", "Your shell", TEXT, CompletionCommand.shells())),
        List.of(),
        List.of(
            new Example("source <(outloud completion bash)", "in ~/.bashrc"),
            new Example("source <(outloud completion zsh)", "in ~/.zshrc, after compinit"),
            new Example("outloud completion fish | source", "in ~/.config/fish/config.fish")));
  }

  /** The lists as one. */
  @SafeVarargs
  private static List<Option> all(List<Option>... lists) {
    List<Option> all = new ArrayList<>();
    for (List<Option> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }
}

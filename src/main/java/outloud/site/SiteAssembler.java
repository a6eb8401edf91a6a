package outloud.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;
import outloud.document.Document;
import outloud.markdown.Target;
import outloud.output.OutputPath;
import outloud.source.SourcePath;

/** Resolves all documents into one site: who is published, at which address, linked to what. */
public final class SiteAssembler {
  private static final Comparator<Post> NEWEST_FIRST =
      Comparator.comparingLong((Post post) ->
              post.date().map(date -> -date.toInstant().getEpochSecond()).orElse(Long.MAX_VALUE))
          .thenComparing(Post::source);
  private static final Comparator<Project> FEATURED_FIRST =
      Comparator.comparing((Project project) -> !project.featured())
          .thenComparingInt(Project::weight)
          .thenComparing(Project::title)
          .thenComparing(Project::source);

  /**
   * The site, what is held back from it, and everything that is wrong with how it fits together.
   */
  public Assembly assemble(Material material) {
    Layout layout = Layout.of(material.tree().others());
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Held> held = new ArrayList<>();
    List<Held> excluded = new ArrayList<>();
    Places places = places(material, layout, held, excluded);
    diagnostics.addAll(places.diagnostics());
    held.addAll(places.refused());

    StaticFiles files =
        new StaticFiles(
            material.tree(), material.premises().tool(), places.placed(), held, material.drafts());
    diagnostics.addAll(files.diagnostics());
    Taxonomies taxonomies = Taxonomies.of(places.placed());
    Set<String> lists = taxonomies.lists();
    Set<String> generated = generated(places.placed(), taxonomies, material);
    generated.addAll(lists);
    yielded(places.placed(), generated, lists, diagnostics);
    Redirects redirects = redirects(material, places, generated);
    diagnostics.addAll(redirects.diagnostics());
    Directory directory =
        new Directory(
            places.placed(),
            files.addresses(),
            material.tree().roots(),
            generated,
            redirects.all());
    OwnUrls own = new OwnUrls(material.config(), material.profile().accounts());
    Fragments fragments = new Fragments(material.themeAnchors(), material.locator(), files.pages());
    References references = new References(directory, held, own, fragments);
    Resolution resolution = new Resolution(references, material.locator(), diagnostics);
    resolution.resolve(places.placed());
    resolution.resolve(material.threads().values());
    Map<Target.Reference, String> addresses = resolution.addresses();
    List<Placed> opened =
        new OwnLinks(own, references, material.locator(), addresses, diagnostics)
            .opened(places.placed());
    List<Placed> filled = new Embeds(references, addresses).filled(opened);
    if (!files.pages().isEmpty()) {
      new CopiedPages(directory, own, material.locator(), diagnostics).check(files.pages());
    }
    FeedIds feedIds = new FeedIds(material.premises(), material.config());

    PostMaker maker = new PostMaker(material, feedIds, references, taxonomies);
    List<Project> projects =
        in(filled, Layout.PROJECTS).map(maker::project).sorted(FEATURED_FIRST).toList();
    Set<String> slugs =
        projects.stream().map(Project::slug).collect(Collectors.toCollection(TreeSet::new));
    List<FreePage> pages =
        in(filled, Layout.PAGES)
            .map(maker::page)
            .sorted(Comparator.comparingInt(FreePage::weight).thenComparing(FreePage::source))
            .toList();
    List<Post> posts =
        posts(filled).map(placed -> maker.post(placed, slugs)).sorted(NEWEST_FIRST).toList();
    diagnostics.addAll(maker.diagnostics());
    diagnostics.addAll(strangers(material));
    diagnostics.addAll(noProject(material, slugs));
    boolean refused =
        material.documents().size() < material.tree().texts().size()
            || held.stream().anyMatch(one -> one.reason() == Held.Reason.REFUSED);
    if (posts.isEmpty() && !refused) {
      diagnostics.add(empty(material, held));
    }
    DataLinks data = new DataLinks(references, material.locator(), addresses, diagnostics);
    Site site =
        new Site(
            material.config().withMenu(data.menu(material.config().menu())),
            data.profile(material.profile()),
            data.links(material.links()),
            material.ledger(),
            posts,
            projects,
            pages,
            List.copyOf(taxonomies.tags().all()),
            List.copyOf(taxonomies.series().all()),
            redirects.all(),
            formerFeeds(material),
            files.files(),
            addresses);
    return new Assembly(
        site, held, excluded, diagnostics, gate(material).next(material.documents()));
  }

  private static Gate gate(Material material) {
    return new Gate(
        material.drafts(), material.future(), material.config().timeZone(), material.now());
  }

  private static Places places(
      Material material, Layout layout, List<Held> held, List<Held> excluded) {
    Gate gate = gate(material);
    Addressing addressing = new Addressing(material, layout);
    Sorting sorting = new Sorting(material, layout, addressing);
    Places places = new Places(addressing, sorting, new Reserved(material.premises().tool()));
    Map<SourcePath, SourcePath> threads = threads(material);
    for (Document document : material.documents()) {
      String section = sorting.section(document);
      SourcePath post = threads.get(document.path());
      if (post != null) {
        String why = "it is the thread of " + material.tree().shown(post);
        excluded.add(new Held(document, section, Held.Reason.THREAD, why));
        continue;
      }
      if (!sorting.isPublic(document)) {
        String why = sorting.whyNotPublic(document);
        excluded.add(new Held(document, section, Held.Reason.EXCLUDED, why));
        continue;
      }
      Optional<Held> kept = gate.check(document, section);
      Optional<String> elsewhere = Redirects.target(document);
      if (elsewhere.isPresent() && !document.frontMatter().draft()) {
        places.send(document, elsewhere.get());
        String why = "it sends its readers to " + elsewhere.get();
        excluded.add(new Held(document, section, Held.Reason.EXCLUDED, why));
      } else if (kept.isPresent()) {
        held.add(kept.get());
      } else {
        places.place(document);
      }
    }
    places.settle();
    return places;
  }

  /** Whose threads the files are that lie beside posts. */
  private static Map<SourcePath, SourcePath> threads(Material material) {
    Map<SourcePath, SourcePath> posts = new HashMap<>();
    material.threads().forEach((post, thread) -> posts.put(thread.path(), post));
    return posts;
  }

  /** What the ledger says of posts that are not there, as after a file was renamed. */
  private static List<Diagnostic> strangers(Material material) {
    List<Diagnostic> strangers = new ArrayList<>();
    if (material.ledger().entries().isEmpty()) {
      return strangers;
    }
    Set<SourcePath> known = new HashSet<>(material.tree().texts());
    for (Ledger.Posted posted : material.ledger().entries()) {
      if (known.add(posted.post())) {
        String path = posted.post().value();
        strangers.add(
            Diagnostic.of(
                Code.THREAD_WRONG_ENTRY,
                material.locator().of(new SourcePath(Ledger.FILE), path),
                "there is no post `" + path + "`",
                "Write the path that it has now in your content folder."));
      }
    }
    return strangers;
  }

  /** The project that the profile says is worked on now, if there is none of that name. */
  private static List<Diagnostic> noProject(Material material, Set<String> slugs) {
    String current = material.profile().about().current();
    if (current.isEmpty() || slugs.contains(current)) {
      return List.of();
    }
    return List.of(
        Diagnostic.of(
            Code.SITE_UNKNOWN_PROJECT,
            material.locator().of(DataLinks.PROFILE, current),
            "there is no project `" + current + "`",
            Nearest.hint(current, slugs)));
  }

  private static Stream<Placed> in(List<Placed> placed, String section) {
    return placed.stream().filter(one -> one.section().equals(section));
  }

  private static Stream<Placed> posts(List<Placed> placed) {
    return placed.stream()
        .filter(
            one -> !one.section().equals(Layout.PROJECTS) && !one.section().equals(Layout.PAGES));
  }

  private static Redirects redirects(Material material, Places places, Set<String> generated) {
    Redirects redirects = new Redirects(material.premises().tool(), places.placed(), generated);
    for (Places.Sign sign : places.signs()) {
      redirects.addSign(sign.document(), sign.path(), sign.to());
    }
    for (Placed placed : places.placed()) {
      redirects.addAliases(placed);
    }
    return redirects;
  }

  /** Where the readers of the former site's feed look for it: by custom, or as configured. */
  private static List<Permalink> formerFeeds(Material material) {
    Inherited inherited = material.premises().inherited();
    Tool tool = material.premises().tool();
    if (tool.feed().isEmpty()) {
      return List.of();
    }
    List<String> feeds =
        switch (tool) {
          case ZOLA -> inherited.list("feed_filenames");
          case JEKYLL -> inherited.list("feed.path");
          default -> List.of();
        };
    return (feeds.isEmpty() ? List.of(tool.feed()) : feeds)
        .stream()
            .map(feed -> feed.startsWith("/") ? feed.substring(1) : feed)
            .filter(feed -> OutputPath.problem(feed).isEmpty())
            .map(feed -> new Permalink("/" + feed))
            .toList();
  }

  /** Pages and files that the site has, beside the documents' own. */
  private static Set<String> generated(
      List<Placed> placed, Taxonomies taxonomies, Material material) {
    Profile profile = material.profile();
    Set<String> generated = new TreeSet<>();
    for (OwnAddress address : OwnAddress.values()) {
      boolean has =
          switch (address) {
            case SERIES -> !taxonomies.series().all().isEmpty();
            case SEARCH -> material.config().search();
            case PORTFOLIO -> profile.isKnown() || in(placed, Layout.PROJECTS).count() > 0;
            case RESUME -> profile.about().resume();
            case CARD -> !profile.name().isEmpty();
            default -> true;
          };
      if (has) {
        generated.add(address.permalink().path());
      }
    }
    placed.stream()
        .map(Placed::section)
        .filter(section -> !section.equals(Layout.PAGES) && !section.equals(Layout.PROJECTS))
        .forEach(section -> generated.add("/" + outloud.document.Slug.of(section) + "/"));
    return generated;
  }

  /**
   * What is left out of ours because a text of the author's stands there; a page at the address of
   * a tag stands above its list.
   */
  private static void yielded(
      List<Placed> placed, Set<String> generated, Set<String> lists, List<Diagnostic> diagnostics) {
    for (Placed one : placed) {
      String path = one.permalink().path();
      boolean introduces = one.section().equals(Layout.PAGES) && lists.contains(path);
      if (!introduces && generated.contains(path.toLowerCase(Locale.ROOT))) {
        diagnostics.add(
            Diagnostic.of(
                Code.SITE_PAGE_YIELDED,
                one.address().location(),
                "this text is at `" + path + "`, where Outloud would have a page of its own",
                "The text stays. Give it another `permalink` to have both."));
      }
    }
  }

  private static Diagnostic empty(Material material, List<Held> held) {
    String shown = material.tree().shownAs();
    return Diagnostic.of(
        Code.SITE_EMPTY,
        Location.file(shown.isEmpty() ? "." : shown),
        held.isEmpty()
            ? "there is no post here"
            : "there is nothing to publish: what is here is held back (" + held.size() + ")",
        held.isEmpty()
            ? "Write one with `outloud new post \"Title\"`."
            : "Use --drafts or --future to see them.");
  }
}

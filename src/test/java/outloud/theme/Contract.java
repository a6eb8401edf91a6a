package outloud.theme;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import outloud.DocComments;
import outloud.output.OutputPath;
import outloud.page.Page;

/**
 * What templates can name: every page record, and every record that one of them leads to, with what
 * the doc comments say of each.
 *
 * @param pages one for each kind of page, by the name of its class
 * @param views what pages are made of, by the name for people
 * @param untold what no comment explains
 */
record Contract(List<Kind> pages, SortedMap<String, Kind> views, SortedSet<String> untold) {
  /** What is outside of these is named without them: a talk, not a profile talk. */
  private static final Set<String> PLAIN_OUTSIDES =
      Set.of("Profile", "Background", "BackgroundView", "AuthorView", "SiteView", "AllSeriesPage");

  /**
   * One record.
   *
   * @param name for people: {@code post card}
   * @param about what it is, Markdown
   */
  record Kind(Class<?> type, String name, String about, List<Name> names) {}

  /**
   * What a template can write behind a point.
   *
   * @param about what it means, Markdown
   */
  record Name(String name, Type type, String about) {
    /** Whether the comment says so. */
    boolean mayBeEmpty() {
      return about.matches("(?s).*\\b(empty|none|not said)\\b.*");
    }

    /** The record that it is, or that it lists. */
    Optional<Class<?>> record() {
      Type one = isList() ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
      return one instanceof Class<?> known && known.isRecord() && known != OutputPath.class
          ? Optional.of(known)
          : Optional.empty();
    }

    boolean isList() {
      return type instanceof ParameterizedType many && many.getRawType() == List.class;
    }
  }

  static Contract read() {
    DocComments comments = new DocComments(Path.of("src", "main", "java"));
    SortedSet<String> untold = new TreeSet<>();
    List<Kind> pages = new ArrayList<>();
    SortedMap<String, Kind> views = new TreeMap<>();
    Deque<Class<?>> ahead = new ArrayDeque<>(List.of(Page.class.getPermittedSubclasses()));
    Set<Class<?>> seen = new HashSet<>(ahead);
    while (!ahead.isEmpty()) {
      Kind kind = kind(ahead.remove(), comments, untold);
      if (Page.class.isAssignableFrom(kind.type())) {
        pages.add(kind);
      } else if (views.put(kind.name(), kind) != null) {
        throw new IllegalStateException("two kinds are called " + kind.name());
      }
      kind.names().stream()
          .flatMap(name -> name.record().stream())
          .filter(seen::add)
          .forEach(ahead::add);
    }
    return new Contract(pages, views, untold);
  }

  private static Kind kind(Class<?> type, DocComments comments, SortedSet<String> untold) {
    List<Name> names = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Optional<String> about = comments.ofComponent(type, component.getName());
      if (about.isEmpty() && Page.class.isAssignableFrom(type)) {
        about = comments.ofMethod(Page.class, component.getName());
      }
      if (about.isEmpty()) {
        untold.add(type.getName().replaceFirst(".*\\.", "") + "." + component.getName());
      }
      names.add(new Name(component.getName(), component.getGenericType(), about.orElse("")));
    }
    for (Method method : more(type)) {
      String about = comments.ofMethod(type, method.getName()).orElse("");
      names.add(new Name(method.getName(), method.getGenericReturnType(), about));
    }
    return new Kind(type, name(type), comments.ofType(type).orElse(""), names);
  }

  /** Methods of a record that its author added for templates. */
  private static List<Method> more(Class<?> type) {
    Set<String> known = new TreeSet<>(Set.of("toString", "hashCode", "equals", "template"));
    Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(known::add);
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0 && !known.contains(method.getName()))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** {@code post card} for {@code PostCard}, {@code chart tick} for {@code ChartView.Tick}. */
  static String name(Class<?> type) {
    Class<?> outside = type.getDeclaringClass();
    String before =
        outside == null || PLAIN_OUTSIDES.contains(outside.getSimpleName())
            ? ""
            : bare(outside.getSimpleName()) + " ";
    return before + bare(type.getSimpleName());
  }

  private static String bare(String name) {
    return name.replaceFirst("(?<=.)(View|Page)$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}

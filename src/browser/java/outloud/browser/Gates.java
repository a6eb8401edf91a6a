package outloud.browser;

import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests what all of them share: the {@link Sites} and {@link Npm}, which are there once, and
 * a {@link Browser} of a class's own, which the next class takes over.
 */
final class Gates implements ParameterResolver, AfterAllCallback {
  private static final Namespace SHARED = Namespace.create(Gates.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == Sites.class || type == Npm.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Store shared = test.getRoot().getStore(SHARED);
    Class<?> type = parameter.getParameter().getType();
    if (type == Sites.class) {
      return shared.computeIfAbsent(Sites.class, _ -> sites(), Sites.class);
    }
    if (type == Npm.class) {
      return shared.computeIfAbsent(Npm.class, _ -> Npm.install(), Npm.class);
    }
    return ofClass(test)
        .getStore(SHARED)
        .computeIfAbsent(Browser.class, _ -> idle(test).take(), Browser.class);
  }

  @Override
  public void afterAll(ExtensionContext test) {
    @Nullable Browser browser = test.getStore(SHARED).remove(Browser.class, Browser.class);
    if (browser != null) {
      idle(test).browsers.push(browser);
    }
  }

  /** The context of the test class, which outlives its tests. */
  private static ExtensionContext ofClass(ExtensionContext test) {
    ExtensionContext context = test;
    while (context.getTestMethod().isPresent()) {
      context = context.getParent().orElseThrow();
    }
    return context;
  }

  private static Sites sites() {
    try {
      return new Sites();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Idle idle(ExtensionContext test) {
    return test.getRoot().getStore(SHARED).computeIfAbsent(Idle.class, _ -> new Idle(), Idle.class);
  }

  /** Browsers that no class has now. */
  private static final class Idle implements AutoCloseable {
    private final ConcurrentLinkedDeque<Browser> browsers = new ConcurrentLinkedDeque<>();

    Browser take() {
      @Nullable Browser browser = browsers.poll();
      return browser == null ? Browser.open() : browser;
    }

    @Override
    public void close() {
      browsers.forEach(Browser::close);
    }
  }
}

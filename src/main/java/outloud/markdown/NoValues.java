package outloud.markdown;

import java.time.LocalDateTime;
import java.util.Optional;

/** Of a text that stands alone: nothing is known, and no template language runs. */
record NoValues() implements Values {
  @Override
  public boolean areAsked() {
    return false;
  }

  @Override
  public Optional<String> text(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDateTime> date() {
    return Optional.empty();
  }
}

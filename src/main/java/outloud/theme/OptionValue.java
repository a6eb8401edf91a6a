package outloud.theme;

import java.util.List;
import java.util.Optional;
import outloud.source.Folder;

/** What an option of a theme is set to. */
public sealed interface OptionValue {

  /** What a template sees. */
  Object plain();

  /** The value of a custom property; nothing where style sheets have no use for it. */
  Optional<String> css();

  /**
   * A colour for each scheme, as {@code #rrggbb}; a template that prints it gets the light one.
   *
   * @param light in the light scheme
   * @param dark in the dark one
   */
  record Colour(String light, String dark) implements OptionValue {
    @Override
    public Object plain() {
      return this;
    }

    @Override
    public Optional<String> css() {
      return Optional.of(light.equals(dark) ? light : "light-dark(" + light + "," + dark + ")");
    }

    @Override
    public String toString() {
      return light;
    }
  }

  /**
   * A family of letters; a template that prints it gets its name.
   *
   * @param name as the author writes it
   * @param stack for {@code font-family}
   * @param faces the files of a family that readers' machines do not have
   */
  record Typeface(String name, String stack, List<Face> faces) implements OptionValue {
    public Typeface {
      faces = List.copyOf(faces);
    }

    @Override
    public Object plain() {
      return this;
    }

    @Override
    public Optional<String> css() {
      return Optional.of(stack);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A file with letters.
   *
   * @param name of the asset that it becomes
   * @param weight like {@code 400} or {@code 100 900}
   * @param style {@code normal} or {@code italic}
   */
  record Face(String name, Folder.Other file, String weight, String style) {}

  /**
   * One of several names, or any text.
   *
   * @param inStyle what stands for it in style sheets; may be empty
   */
  record Words(String text, String inStyle) implements OptionValue {
    @Override
    public Object plain() {
      return text;
    }

    @Override
    public Optional<String> css() {
      return Optional.of(inStyle).filter(value -> !value.isEmpty());
    }
  }

  /** Yes or no. */
  record Truth(boolean isSo) implements OptionValue {
    @Override
    public Object plain() {
      return isSo;
    }

    @Override
    public Optional<String> css() {
      return Optional.empty();
    }
  }

  /** A number, as it is written. */
  record Amount(String digits) implements OptionValue {
    @Override
    public Object plain() {
      return digits.matches("-?\\d{1,18}") ? (Object) Long.valueOf(digits) : Double.valueOf(digits);
    }

    @Override
    public Optional<String> css() {
      return Optional.of(digits);
    }
  }
}

package outloud.diagnostic;

/**
 * How bad it is: an error stops the site from being written, a warning does not. A note is no
 * mistake but good to know, and nobody's strictness makes more of it.
 */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}

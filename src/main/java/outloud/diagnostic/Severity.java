package outloud.diagnostic;

/** How bad it is: an error stops the site from being written, a warning does not. */
public enum Severity {
  ERROR,
  WARNING
}

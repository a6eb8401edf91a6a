package outloud.site;

import java.nio.file.Path;
import outloud.output.OutputPath;

/** A file of the author's that is published as it is: a picture, a PDF. */
public record StaticFile(OutputPath path, Path from) {}

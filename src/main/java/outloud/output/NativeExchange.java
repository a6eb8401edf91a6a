package outloud.output;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The operating system's own exchange of two names: {@code renameat2} with {@code RENAME_EXCHANGE}
 * on Linux, {@code renamex_np} with {@code RENAME_SWAP} on macOS. Other systems, and file systems
 * that cannot do it, answer false.
 */
final class NativeExchange implements Exchange {
  /** {@code AT_FDCWD} of fcntl.h on Linux; ignored for absolute paths. */
  private static final int FROM_HERE = -100;

  /** {@code RENAME_EXCHANGE} of linux/fs.h and {@code RENAME_SWAP} of sys/stdio.h are both 2. */
  private static final int SWAP = 2;

  @Override
  public boolean exchange(Path one, Path other) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment first = arena.allocateFrom(one.toAbsolutePath().toString());
      MemorySegment second = arena.allocateFrom(other.toAbsolutePath().toString());
      Optional<MethodHandle> linux = linux();
      if (linux.isPresent()) {
        return (int) linux.get().invokeExact(FROM_HERE, first, FROM_HERE, second, SWAP) == 0;
      }
      Optional<MethodHandle> mac = function("renamex_np", ADDRESS, ADDRESS, JAVA_INT);
      return mac.isPresent() && (int) mac.get().invokeExact(first, second, SWAP) == 0;
    } catch (Throwable e) {
      if (e instanceof VirtualMachineError fatal) {
        throw fatal;
      }
      // Native access was denied, or this system links functions in another way.
      return false;
    }
  }

  private static Optional<MethodHandle> linux() {
    return function("renameat2", JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
  }

  @SuppressWarnings("restricted")
  private static Optional<MethodHandle> function(
      String name, java.lang.foreign.MemoryLayout... arguments) {
    Linker linker = Linker.nativeLinker();
    FunctionDescriptor shape = FunctionDescriptor.of(JAVA_INT, arguments);
    return linker.defaultLookup().find(name).map(found -> linker.downcallHandle(found, shape));
  }
}

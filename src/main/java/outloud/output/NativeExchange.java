package outloud.output;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.FutureTask;

/**
 * The operating system's own exchange of two names: {@code renameat2} with {@code RENAME_EXCHANGE}
 * on Linux, {@code renamex_np} with {@code RENAME_SWAP} on macOS. Other systems, and file systems
 * that cannot do it, answer false.
 *
 * <p>Finding the function takes 25 ms with a class archive and 65 ms without (measured on JDK 25),
 * so {@link #prepare} does it beside the build's other work.
 */
final class NativeExchange implements Exchange {
  /** {@code AT_FDCWD} of fcntl.h on Linux; not used, since the paths are absolute. */
  private static final int FROM_HERE = -100;

  /** {@code RENAME_EXCHANGE} of linux/fs.h and {@code RENAME_SWAP} of sys/stdio.h are both 2. */
  private static final int SWAP = 2;

  private final FutureTask<Optional<MethodHandle>> function =
      new FutureTask<>(NativeExchange::find);

  @Override
  public void prepare() {
    Thread.ofPlatform().daemon().name("exchange").start(function);
  }

  @Override
  public boolean exchange(Path one, Path other) {
    // Does nothing when `prepare` has begun it.
    function.run();
    try (Arena arena = Arena.ofConfined()) {
      Optional<MethodHandle> found = function.get();
      MemorySegment first = arena.allocateFrom(one.toAbsolutePath().toString());
      MemorySegment second = arena.allocateFrom(other.toAbsolutePath().toString());
      return found.isPresent() && (int) found.get().invokeExact(first, second, SWAP) == 0;
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable _) {
      // Native access was denied, or this system links functions in another way.
      return false;
    }
  }

  /** A function of two paths and {@link #SWAP} that returns 0 when it did its work. */
  private static Optional<MethodHandle> find() {
    Optional<MethodHandle> linux =
        link("renameat2", JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT);
    return linux
        .map(handle -> MethodHandles.insertArguments(handle, 2, FROM_HERE))
        .map(handle -> MethodHandles.insertArguments(handle, 0, FROM_HERE))
        .or(() -> link("renamex_np", ADDRESS, ADDRESS, JAVA_INT));
  }

  @SuppressWarnings("restricted")
  private static Optional<MethodHandle> link(String name, MemoryLayout... arguments) {
    Linker linker = Linker.nativeLinker();
    FunctionDescriptor shape = FunctionDescriptor.of(JAVA_INT, arguments);
    return linker.defaultLookup().find(name).map(found -> linker.downcallHandle(found, shape));
  }
}

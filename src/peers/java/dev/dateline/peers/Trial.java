package dev.dateline.peers;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import dev.dateline.evaluate.GoldNames;
import dev.dateline.evaluate.NameEvaluation;
import dev.dateline.names.NameType;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Measures one system in a process of its own, so that none inherits another's heap or compiled
 * code, and prints what it measured, a {@code key=value} a line.
 */
final class Trial {
  /** Least CPU time for the compiler to settle, and least CPU time measured, in nanoseconds. */
  private static final long LEAST_CPU = 10_000_000_000L;

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final GoldNames gold;
  private final AtomicLong peakHeap = new AtomicLong();

  private Trial(GoldNames gold) {
    this.gold = gold;
  }

  /** Measures the {@link Peer} that the first argument names on the folder of the second. */
  public static void main(String[] args) throws IOException {
    Peer peer = Peer.valueOf(args[0]);
    new Trial(GoldNames.read(Path.of(args[1]))).run(peer);
  }

  private void run(Peer peer) {
    watchHeap();
    long start = System.nanoTime();
    long startCpu = PROCESS.getProcessCpuTime();
    try (Finder finder = peer.open()) {
      finder.find("Ann Smith of the Red Cross was in Nairobi.");
      print("load.seconds", (System.nanoTime() - start) / 1e9);
      print("load.cpu", (PROCESS.getProcessCpuTime() - startCpu) / 1e9);
      measure(finder);
    } catch (IOException | RuntimeException | LinkageError e) {
      print("failure", String.valueOf(e.getMessage()));
    }
  }

  private void measure(Finder finder) {
    long start = PROCESS.getProcessCpuTime();
    NameEvaluation evaluation = NameEvaluation.of(gold, finder::find);
    print("f1", 100 * evaluation.overall().f1());
    for (NameType type : NameEvaluation.TYPES) {
      print("f1." + type, 100 * evaluation.of(type).f1());
    }
    while (PROCESS.getProcessCpuTime() - start < LEAST_CPU) {
      pass(finder);
    }
    int passes = 0;
    long measured = PROCESS.getProcessCpuTime();
    long cpu;
    do {
      pass(finder);
      passes++;
      cpu = PROCESS.getProcessCpuTime() - measured;
    } while (cpu < LEAST_CPU);
    print("passes.per.second", passes / (cpu / 1e9));
    System.gc();
    print("heap.mb", peakHeap.get() / 1e6);
  }

  private void pass(Finder finder) {
    gold.texts().values().forEach(finder::find);
  }

  /** What stays after a collection is what the system needs; what lies between two is garbage. */
  private void watchHeap() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, handback) -> {
                CompositeData data = (CompositeData) notification.getUserData();
                peakHeap.accumulateAndGet(heapAfter(data), Math::max);
              },
              notification ->
                  notification
                      .getType()
                      .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
              null);
    }
  }

  private static long heapAfter(CompositeData data) {
    var after = GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(pool -> after.get(pool.getName()))
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }

  private static void print(String key, double value) {
    print(key, String.format(Locale.ROOT, "%.3f", value));
  }

  private static void print(String key, String value) {
    System.out.println(key + "=" + value.replaceAll("\\s+", " ").replace("\\", "\\\\"));
  }
}

package dev.dateline.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Takes the signals that end a process. The JVM itself answers them with its shutdown hooks, all at
 * once, and ONNX Runtime's takes the memory from under articles in hand: the process then crashes.
 *
 * <p>Uses {@code sun.misc.Signal} of the module {@code jdk.unsupported}, by reflection since
 * compilers warn of it; a JVM without it ends as it always did.
 */
final class Signals implements AutoCloseable {
  private static final List<String> ENDING = List.of("INT", "TERM", "HUP");

  /** Handlers that were there before, by signal. */
  private final Map<Object, Object> before = new LinkedHashMap<>();

  private Signals() {}

  /**
   * Calls {@code action} with a signal's number whenever one comes, on a thread of the JVM's. Those
   * that the system has not, and those that the process was started to ignore, do not come.
   */
  static Signals handle(IntConsumer action) {
    Signals signals = new Signals();
    for (String name : ENDING) {
      signals.handle(name, action);
    }
    return signals;
  }

  private void handle(String name, IntConsumer action) {
    try {
      Object signal = signalClass().getConstructor(String.class).newInstance(name);
      int number = (int) signalClass().getMethod("getNumber").invoke(signal);
      Object handler =
          Proxy.newProxyInstance(
              Signals.class.getClassLoader(),
              new Class<?>[] {handlerClass()},
              (proxy, method, arguments) -> {
                if (method.getName().equals("handle")) {
                  action.accept(number);
                  return null;
                }
                return method.invoke(action, arguments);
              });
      before.put(signal, handle(signal, handler));
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof IllegalArgumentException)) { // no such signal here
        throw new IllegalStateException("SIG" + name + ": " + e.getCause(), e);
      }
    } catch (ReflectiveOperationException e) {
      before.clear();
    }
  }

  private static Object handle(Object signal, Object handler) throws ReflectiveOperationException {
    Method handle = signalClass().getMethod("handle", signalClass(), handlerClass());
    return handle.invoke(null, signal, handler);
  }

  private static Class<?> signalClass() throws ClassNotFoundException {
    return Class.forName("sun.misc.Signal");
  }

  private static Class<?> handlerClass() throws ClassNotFoundException {
    return Class.forName("sun.misc.SignalHandler");
  }

  /** Gives the signals back to those who took them before. */
  @Override
  public void close() {
    before.forEach(
        (signal, handler) -> {
          try {
            handle(signal, handler);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(signal + ": " + e, e);
          }
        });
  }
}

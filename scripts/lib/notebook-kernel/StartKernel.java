import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.logging.LogManager;
import org.rapaio.jupyter.kernel.MainApp;
import org.rapaio.jupyter.kernel.channels.Channels;
import org.rapaio.jupyter.kernel.channels.LoopThread;
import org.rapaio.jupyter.kernel.core.ConnectionProperties;
import org.rapaio.jupyter.kernel.core.Transform;

/**
 * Starts the Java kernel as its own main class does, but so that it always answers. Version 3.0.1 loses a race against itself
 * in about every third start, and is deaf from then on:
 *
 * <ul>
 *   <li>It opens its channels before it has handlers; a request that comes in between ends the thread of its channel. With an
 *       empty table of handlers it is dropped, and Jupyter asks again.
 *   <li>It starts the thread of a channel before it says that the thread shall run; a thread that looks too early ends. Those
 *       are started again, the other way round.
 * </ul>
 *
 * <p>It stops with an error where a field has another name, so that nobody updates the kernel and keeps this by accident.
 */
final class StartKernel {
    public static void main(String[] arguments) throws Exception {
        try (var settings = StartKernel.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
        String connection = Files.readString(Path.of(arguments[0]));
        Channels channels = new Channels(Transform.fromJson(connection, ConnectionProperties.class));
        field(Channels.class, "handlers").set(channels, new HashMap<>());
        channels.connect(MainApp.kernel);
        for (String name : List.of("heartbeat", "shell", "control")) {
            startAgainIfEnded(field(Channels.class, name).get(channels));
        }
        channels.joinUntilClose();
    }

    /** All threads were told to run when their channels were connected: one that has ended looked before. */
    private static void startAgainIfEnded(Object channel) throws ReflectiveOperationException {
        Field place = field(channel.getClass(), "loopThread");
        LoopThread ended = (LoopThread) place.get(channel);
        if (ended.isAlive()) {
            return;
        }
        LoopThread again = new LoopThread(
                ended.getName(),
                (long) field(LoopThread.class, "sleep").get(ended),
                (Runnable) field(LoopThread.class, "loopBody").get(ended));
        field(LoopThread.class, "running").set(again, true);
        place.set(channel, again);
        again.start();
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}

package org.dispatchlens.reports.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One tab of a headless Chromium, driven over its DevTools protocol: a test clicks and reads as a user does. No network is
 * reachable from it.
 */
final class Chromium {
    /** Set where a missing browser must fail the build. */
    static final String REQUIRED = "DISPATCHLENS_REQUIRE_CHROMIUM";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");
    private static final int SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages;
    private final StringBuilder problems = new StringBuilder();
    private int lastId;
    private boolean loaded;

    private Chromium(Process process, Path profile, WebSocket socket, BlockingQueue<JsonNode> messages) {
        this.process = process;
        this.profile = profile;
        this.socket = socket;
        this.messages = messages;
    }

    /** The browser's program, as Debian and others name it. */
    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://" + address(process) + "/json/list"))
                .build();
        JsonNode tabs = JSON.readTree(
                client.send(list, HttpResponse.BodyHandlers.ofString()).body());
        BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
        WebSocket socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(tabs.get(0).get("webSocketDebuggerUrl").asText()), new Messages(messages))
                .join();
        Chromium tab = new Chromium(process, profile, socket, messages);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            tab.send(domain + ".enable", Map.of());
        }
        return tab;
    }

    private static String address(Process process) throws IOException {
        BufferedReader lines = process.errorReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                return listening.group(1);
            }
        }
        throw new IOException("Chromium ended before it listened");
    }

    /** Loads a file and waits until it is complete. */
    void open(Path file) throws InterruptedException {
        loaded = false;
        send("Page.navigate", Map.of("url", file.toUri().toString()));
        while (!loaded) {
            take();
        }
    }

    /** Value of a JavaScript expression. */
    JsonNode evaluate(String expression) throws InterruptedException {
        JsonNode result = send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(
                    expression + ": " + result.get("exceptionDetails").toString());
        }
        return result.at("/result/value");
    }

    String text(String expression) throws InterruptedException {
        return evaluate(expression).asText();
    }

    int number(String expression) throws InterruptedException {
        return evaluate(expression).asInt();
    }

    /** Scrolls to the first element of a selector and clicks into its middle with the mouse. */
    void click(String selector) throws InterruptedException {
        JsonNode at = evaluate("(() => { const e = document.querySelector('" + selector + "');"
                + " e.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});"
                + " const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            at.get(0).asDouble(),
                            "y",
                            at.get(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Presses a key such as {@code Enter} where the focus is. */
    void press(String key, int code, String text) throws InterruptedException {
        send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "windowsVirtualKeyCode", code, "text", text));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    void type(String text) throws InterruptedException {
        send("Input.insertText", Map.of("text", text));
    }

    /** Makes the window as large as a screen of the given size in CSS pixels. */
    void resize(int width, int height) throws InterruptedException {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Sets a media feature or the medium, such as {@code print}. */
    void medium(String name) throws InterruptedException {
        send("Emulation.setEmulatedMedia", Map.of("media", name));
    }

    /** Errors of the console, exceptions, and requests for anything but the page itself; empty where all is well. */
    String problems() throws InterruptedException {
        send("Runtime.evaluate", Map.of("expression", "0"));
        return problems.toString();
    }

    private JsonNode send(String method, Map<String, Object> parameters) throws InterruptedException {
        lastId++;
        ObjectNode message = JSON.createObjectNode().put("id", lastId).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        while (true) {
            JsonNode answer = take();
            if (answer.path("id").asInt() == lastId) {
                if (answer.has("error")) {
                    throw new IllegalStateException(method + ": " + answer.get("error"));
                }
                return answer.get("result");
            }
        }
    }

    private JsonNode take() throws InterruptedException {
        JsonNode message = messages.poll(SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new IllegalStateException("no answer from Chromium in " + SECONDS + " seconds");
        }
        switch (message.path("method").asText()) {
            case "Page.loadEventFired" -> loaded = true;
            case "Runtime.exceptionThrown", "Log.entryAdded" ->
                problems.append(message).append('\n');
            case "Runtime.consoleAPICalled" -> problems.append(message).append('\n');
            case "Network.requestWillBeSent" -> {
                String url = message.at("/params/request/url").asText();
                if (!url.startsWith("file:") && !url.startsWith("about:")) {
                    problems.append(url).append('\n');
                }
            }
            default -> {}
        }
        return message;
    }

    /** Ends the browser. */
    void close() throws IOException, InterruptedException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(SECONDS, TimeUnit.SECONDS);
        // A link out of the folder, which stays behind and which nobody may follow when the folder is deleted.
        Files.deleteIfExists(profile.resolve("SingletonSocket"));
    }

    /** Puts whole messages into a queue. */
    private record Messages(BlockingQueue<JsonNode> queue, StringBuilder part) implements WebSocket.Listener {
        Messages(BlockingQueue<JsonNode> queue) {
            this(queue, new StringBuilder());
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                try {
                    queue.add(JSON.readTree(part.toString()));
                } catch (IOException e) {
                    throw new IllegalStateException("Chromium sent no JSON", e);
                }
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}

package org.industryfacts.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

import org.industryfacts.event.Topics;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code docker-compose.yml} says must be what the local stack does, and hold no secret and no moving part. */
class ComposeFileTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TOPIC = Pattern.compile("^ *create (\\S+) (.*)$", Pattern.MULTILINE);
    private static final Pattern SETTING = Pattern.compile("--config (\\S+)=(\\S+)");
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{(\\w+)([^}]*)}");
    private static final Pattern EXACT_IMAGE = Pattern.compile("[a-z/-]+:\\d+\\.\\d+(\\.\\d+)?(_\\d+)?(-[a-z]+)*");

    /** They depend on the machine, or on who listens where. */
    private static final Set<String> NODE_SETTINGS = Set.of(
            "listeners",
            "advertised.listeners",
            "listener.security.protocol.map",
            "controller.quorum.voters",
            "log.dirs");

    private static String text;
    private static Map<String, Map<String, Object>> services;

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(ROOT.resolve("docker-compose.yml"));
        Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(text);
        services = file.get("services");
    }

    @Test
    void createsExactlyTheDeclaredTopics() {
        // given
        String script = ((List<?>) services.get("topics").get("command"))
                .get(0)
                .toString()
                .replace("\\\n", " ");

        // when
        Map<String, Map<String, String>> created = TOPIC.matcher(script)
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> settings(match.group(2))));

        // then
        assertThat(created)
                .isEqualTo(Topics.all().stream().collect(Collectors.toMap(Topics.Topic::name, Topics.Topic::settings)));
        assertThat(script).contains("--partitions " + Topics.PARTITIONS + " ");
    }

    @Test
    void setsTheBrokerUpAsTheLocalStackDoes() {
        // given
        Map<String, String> expected = new HashMap<>(KafkaSettings.of(Path.of("/data"), KafkaNode.alone(9092, 9093)));
        expected.keySet().removeAll(NODE_SETTINGS);

        // when
        Map<String, String> settings = brokerSettings();

        // then
        assertThat(settings).containsAllEntriesOf(expected);
        assertThat(settings.keySet())
                .isSubsetOf(KafkaSettings.of(Path.of("/data"), KafkaNode.alone(9092, 9093))
                        .keySet());
    }

    @Test
    void usesTheVersionsThatTheLocalStackUses() throws IOException {
        // given
        MatchResult postgres = Pattern.compile("<postgres-binaries.version>(\\d+\\.\\d+)\\.")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow();

        // when / then
        assertThat(image("kafka")).isEqualTo("apache/kafka:" + AppInfoParser.getVersion());
        assertThat(image("topics")).isEqualTo(image("kafka"));
        assertThat(image("postgres")).startsWith("postgres:" + postgres.group(1) + "-");
    }

    @Test
    void namesEveryImageExactly() {
        // when
        List<String> images = services.values().stream()
                .filter(service -> service.containsKey("image"))
                .map(service -> service.get("image").toString())
                .toList();

        // then
        assertThat(images).hasSize(3).allSatisfy(image -> assertThat(image).matches(EXACT_IMAGE));
        assertThat(text).doesNotContain("container_name");
    }

    @Test
    void holdsNoSecretAndNamesEachVariableThatIsMissing() throws IOException {
        // given
        List<MatchResult> variables = VARIABLE.matcher(text).results().toList();

        // when
        Set<String> examples = Files.readAllLines(ROOT.resolve(".env.example")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("=", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));

        // then
        assertThat(variables).isNotEmpty().allSatisfy(variable -> assertThat(variable.group(2))
                .startsWith(":?"));
        assertThat(variables.stream().map(variable -> variable.group(1)).collect(Collectors.toSet()))
                .isEqualTo(examples);
        assertThat(text).containsPattern("POSTGRES_PASSWORD: \\$\\{POSTGRES_PASSWORD:\\?");
    }

    @Test
    void opensPortsToThisMachineOnly() {
        // when
        List<String> ports = services.values().stream()
                .map(service -> service.getOrDefault("ports", List.of()))
                .flatMap(list -> ((Collection<?>) list).stream())
                .map(Object::toString)
                .toList();

        // then
        assertThat(ports).hasSize(4).allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "extract-service", "query-service"})
    void runsEachServiceUnprivilegedFromAnExactImageAndAsksForItsHealth(String service) throws IOException {
        // when
        String dockerfile = Files.readString(ROOT.resolve(service).resolve("src/main/docker/Dockerfile"));

        // then
        String image = dockerfile
                .lines()
                .filter(line -> line.startsWith("FROM "))
                .findFirst()
                .orElseThrow();
        assertThat(image.substring("FROM ".length())).matches(EXACT_IMAGE);
        assertThat(dockerfile).contains("\nUSER 10001", "\nHEALTHCHECK ", "\nENTRYPOINT [");
        String port = dockerfile.replaceAll("(?s).*EXPOSE (\\d+).*", "$1");
        assertThat(services.get(service).get("ports")).isEqualTo(List.of("127.0.0.1:" + port + ":" + port));
        assertThat(dockerfile).contains("/dev/tcp/127.0.0.1/" + port);
    }

    private static Map<String, String> settings(String options) {
        return SETTING.matcher(options)
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    /** The broker's settings by Kafka's names; the image reads KAFKA_LOG_DIRS as log.dirs. */
    private static Map<String, String> brokerSettings() {
        Map<String, String> settings = new TreeMap<>();
        ((Map<?, ?>) services.get("kafka").get("environment")).forEach((name, value) -> {
            if (name.toString().startsWith("KAFKA_")) {
                String setting = name.toString().substring("KAFKA_".length()).toLowerCase(Locale.ROOT);
                settings.put(setting.replace('_', '.'), value.toString());
            }
        });
        return settings;
    }

    private static String image(String service) {
        return services.get(service).get("image").toString();
    }
}

package cn.lianshen.testkit;

import cn.lianshen.local.server.FreePorts;
import com.github.dockerjava.api.exception.NotModifiedException;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.testcontainers.containers.GenericContainer;

/**
 * Stops and starts a container without removing it. Its port on the host is fixed when it is made:
 * Docker would give another one at each start.
 */
final class ContainerControl {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long STEP_MILLIS = 100;

    private final GenericContainer<?> container;

    ContainerControl(GenericContainer<?> container, int port) {
        this.container = container;
        int hostPort = FreePorts.pick();
        container.withCreateContainerCmdModifier(
                create -> {
                    var host =
                            Optional.ofNullable(create.getHostConfig()).orElseGet(HostConfig::new);
                    var binding = PortBinding.parse("127.0.0.1:" + hostPort + ":" + port);
                    create.withExposedPorts(ExposedPort.tcp(port));
                    create.withHostConfig(host.withPortBindings(binding));
                });
    }

    void stop() {
        try {
            docker().stopContainerCmd(container.getContainerId()).exec();
        } catch (NotModifiedException e) {
            // It is stopped already.
        }
    }

    void start(BooleanSupplier answers) {
        try {
            docker().startContainerCmd(container.getContainerId()).exec();
        } catch (NotModifiedException e) {
            // It runs already.
        }
        await(answers);
    }

    private void await(BooleanSupplier answers) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        container.getDockerImageName() + " did not come back");
            }
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private com.github.dockerjava.api.DockerClient docker() {
        return container.getDockerClient();
    }
}

package io.github.qmpevents.maven;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** The files of artifacts, from wherever the project gets its dependencies. */
final class ArtifactFiles {
    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    ArtifactFiles(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = repositories;
    }

    /**
     * The file of an artifact.
     *
     * @throws ConfigurationException if it cannot be had
     */
    Path get(String coordinates) {
        try {
            ArtifactRequest request = new ArtifactRequest(new DefaultArtifact(coordinates), repositories, null);
            return system.resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new ConfigurationException("cannot get the artifact " + coordinates + ": " + e.getMessage(), e);
        }
    }
}

package io.github.qmpevents.processor;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.io.IOException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.tools.Diagnostic.Kind;

/** Generates for one annotation after the other, during one compilation. */
final class GenerationRun {
    private final Messager messager;
    private final SpecFinder specs;
    private final Requests requests;
    private final SourceWriter sources;
    private final ClaimedPackages packages = new ClaimedPackages();
    private boolean seesOnlyItsOwn;

    GenerationRun(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
        this.specs = new SpecFinder(new SpecLocations(environment.getFiler(), environment.getOptions()));
        this.requests = new Requests(environment.getElementUtils(), specs);
        this.sources = new SourceWriter(environment.getFiler());
    }

    /** A round begins. */
    void see(RoundEnvironment round) {
        seesOnlyItsOwn = sources.wrote(round.getRootElements());
        sources.see(round.getRootElements());
    }

    /** Whether all types of the round were generated here. */
    boolean seesOnlyItsOwn() {
        return seesOnlyItsOwn;
    }

    /** Does what one annotation asks for; mistakes of the user are reported. */
    void handle(Annotated annotated) {
        try {
            generate(annotated);
        } catch (MistakeException e) {
            annotated.report(messager, Kind.ERROR, String.valueOf(e.getMessage()), e.member());
        } catch (ConfigurationException e) {
            annotated.report(messager, Kind.ERROR, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            annotated.report(messager, Kind.ERROR, "nothing was generated, because it cannot be written: " + e);
        }
    }

    private void generate(Annotated annotated) throws IOException {
        packages.claim(requests.packageName(annotated), annotated.element());
        Severity failOn = Requests.failOn(annotated);
        SpecFinder.Spec spec = specs.spec(annotated);
        GenerationRequest request = requests.request(annotated, spec.input());
        Generation generation = QmpEventsGenerator.generate(request);
        if (new FindingsReport(messager, annotated, spec.place()).report(generation.reading(), failOn)) {
            sources.write(generation.files(), annotated.element());
        }
    }
}

package io.github.qmpevents.generator.catalogue;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;

/**
 * What there is to say of one kind of finding.
 *
 * @param explanation what it means and why it matters: a few sentences on lines that end with LF
 * @param example a document that has the finding, with the place marked, or a part of one
 * @param mended the same without it
 */
public record CatalogueEntry(
        DiagnosticCode code, String explanation, ExampleDocument example, ExampleDocument mended) {}

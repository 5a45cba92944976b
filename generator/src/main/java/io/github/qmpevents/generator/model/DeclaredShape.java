package io.github.qmpevents.generator.model;

/** What a type that has a name of its own looks like. */
public sealed interface DeclaredShape permits EnumType, ObjectType, UnionType, AlternateType {}

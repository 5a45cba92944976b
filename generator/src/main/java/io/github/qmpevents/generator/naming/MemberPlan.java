package io.github.qmpevents.generator.naming;

import io.github.qmpevents.generator.model.Member;

/**
 * A member and the Java names that it was given.
 *
 * @param javaName the name of the record component, of its accessor and of the builder's method
 */
public record MemberPlan(Member member, String javaName, TypePlan type) {}

package io.jenkins.plugins.stet.core.baseline;

/** A content together with the mark that passed it. */
public record PassedContent(Content content, PassedMark mark) {}

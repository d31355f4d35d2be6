package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;

/** Whether a base image could be resolved. */
public sealed interface BaseImageAnswer extends Serializable {
    record Known(BaseImageFacts facts) implements BaseImageAnswer {}

    /** Its digest and triggers are not known: the whole context counts, or what was known before is used. */
    record Unknown(BaseImageQuery query, String why) implements BaseImageAnswer {}
}

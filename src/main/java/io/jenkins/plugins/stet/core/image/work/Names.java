package io.jenkins.plugins.stet.core.image.work;

import java.io.IOException;
import java.util.Arrays;

/** Constants by their names. */
final class Names {
    private Names() {}

    static <E extends Enum<E>> E constant(WorkFields json, String field, Class<E> type) throws IOException {
        String name = json.text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> json.wrong(field, "one of " + Arrays.toString(type.getEnumConstants())));
    }
}

package io.jenkins.plugins.stet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Holds records that write out their comparison against what the compiler would have made of them. */
public final class RecordEquality {
    private RecordEquality() {}

    /** Each component counts: two records that differ in all of them are mixed. */
    public static void check(Record one, Record other) throws ReflectiveOperationException {
        RecordComponent[] components = one.getClass().getRecordComponents();
        Object[] ones = values(one);
        Object[] others = values(other);
        assertThat(make(one, ones)).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one).isNotEqualTo(null).isNotEqualTo("another type");
        for (int i = 0; i < components.length; i++) {
            Object[] mixed = ones.clone();
            mixed[i] = others[i];
            assertThat(make(one, mixed))
                    .describedAs("%s with another %s", one, components[i].getName())
                    .isNotEqualTo(one);
        }
    }

    private static Object[] values(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            components[i].getAccessor().setAccessible(true);
            values[i] = components[i].getAccessor().invoke(record);
        }
        return values;
    }

    private static Record make(Record like, Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<? extends Record> constructor = like.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }
}

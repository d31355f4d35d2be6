package io.jenkins.plugins.stet.engine.buildkit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtoTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 127, 128, 300, 0xffffffffL, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void shouldKeepNumbers(long number) {
        ProtoReader reader = new ProtoReader(new ProtoWriter().varint(3, number).toByteArray());

        assertThat(reader.next()).isTrue();
        assertThat(reader.field()).isEqualTo(3);
        assertThat(reader.varint()).isEqualTo(number);
        assertThat(reader.next()).isFalse();
    }

    @Test
    void shouldWriteTheBytesOfTheSpecification() {
        // The two examples of protobuf's own documentation: 150 in field 1, "testing" in field 2.
        assertThat(hex(new ProtoWriter().varint(1, 150))).isEqualTo("089601");
        assertThat(hex(new ProtoWriter().string(2, "testing"))).isEqualTo("120774657374696e67");
    }

    @Test
    void shouldLeaveZerosOutButNotEmptyMessages() {
        assertThat(hex(new ProtoWriter().varint(1, 0).string(2, "").bytes(3, new byte[0])))
                .isEmpty();
        assertThat(hex(new ProtoWriter().message(2, new ProtoWriter()))).isEqualTo("1200");
    }

    @Test
    void shouldKeepMapsWhateverTheirOrder() {
        Map<String, String> entries = Map.of("b", "2", "a", "ü");
        Map<String, String> read = new HashMap<>();
        ProtoReader reader = new ProtoReader(new ProtoWriter().map(7, entries).toByteArray());
        while (reader.next()) {
            reader.entryInto(read);
        }

        assertThat(read).isEqualTo(entries);
    }

    @Test
    void shouldKeepTextsThatAreNoUtf8() {
        String raw = "caf\u00e9\u0080\u00ff";
        ProtoReader reader =
                new ProtoReader(new ProtoWriter().byteString(1, raw).toByteArray());
        reader.next();

        assertThat(reader.byteString()).isEqualTo(raw);
        assertThat(reader.bytes()).hasSize(raw.length());
    }

    @Test
    void shouldSkipWhatItDoesNotKnow() {
        // A fixed64 in field 1, a fixed32 in field 2, then 5 in field 3.
        ProtoReader reader = new ProtoReader(HexFormat.of().parseHex("0901020304050607081501020304" + "1805"));
        assertThat(reader.next()).isTrue();
        assertThat(reader.next()).isTrue();
        assertThat(reader.next()).isTrue();

        assertThat(reader.field()).isEqualTo(3);
        assertThat(reader.varint()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"08", "0880", "0a05aa", "0affffffffffffffffff01", "09010203", "0b", "08ffffffffffffffffffff01"})
    void shouldRefuseBrokenMessages(String hex) {
        ProtoReader reader = new ProtoReader(HexFormat.of().parseHex(hex));

        assertThatThrownBy(() -> {
                    while (reader.next()) {
                        reader.field();
                    }
                })
                .isInstanceOf(WireException.class);
    }

    @Test
    void shouldRefuseAFieldOfAnotherType() {
        ProtoReader reader = new ProtoReader(new ProtoWriter().varint(1, 5).toByteArray());
        reader.next();

        assertThatThrownBy(reader::string).isInstanceOf(WireException.class).hasMessageContaining("field 1");
    }

    private static String hex(ProtoWriter writer) {
        return HexFormat.of().formatHex(writer.toByteArray());
    }
}

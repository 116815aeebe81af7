package dev.dateline.resource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChecksumsTest {
  @Test
  void givesThePublishedSha256OfAbc() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Checksums.sha256("abc".getBytes(US_ASCII)));
  }

  @Test
  void givesThePublishedCheckValueOfCrc32c() {
    assertEquals("e3069283", Checksums.crc32c("123456789".getBytes(US_ASCII)));
  }
}

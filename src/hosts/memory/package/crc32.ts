/** Tables for four bytes at a time ("slicing by four"): else the sum over a large sheet would cost as much as unpacking it. */
const CRC_TABLES = crcTables();

function crcTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const after = (table: Int32Array): Int32Array =>
    table.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
  const second = after(first);
  const third = after(second);
  return [first, second, third, after(third)];
}

/** The checksum zip packages carry. */
export function crc32(bytes: Uint8Array): number {
  const [first, second, third, fourth] = CRC_TABLES;
  const at = (index: number): number => bytes[index] ?? 0;
  const whole = bytes.length - (bytes.length % 4);
  let crc = -1;
  for (let index = 0; index < whole; index += 4) {
    crc ^= at(index) | (at(index + 1) << 8) | (at(index + 2) << 16) | (at(index + 3) << 24);
    crc =
      (fourth[crc & 0xff] ?? 0) ^
      (third[(crc >>> 8) & 0xff] ?? 0) ^
      (second[(crc >>> 16) & 0xff] ?? 0) ^
      (first[crc >>> 24] ?? 0);
  }
  for (let index = whole; index < bytes.length; index++) {
    crc = (crc >>> 8) ^ (first[(crc ^ at(index)) & 0xff] ?? 0);
  }
  return ~crc >>> 0;
}

// Values kept as text in cells, sealed by a checksum: a text that was cut, mistyped or half replaced must count as lost, never as data.
// No protection against intent.

/** The value as sealed JSON text. */
export function sealed(value: unknown): string {
  const text = JSON.stringify(value);
  return `${checksum(text)} ${text}`;
}

/** The value of a sealed text; `null` where the seal is broken or missing. */
export function unsealed(text: string): unknown {
  const space = text.indexOf(" ");
  const json = text.slice(space + 1);
  return space > 0 && text.slice(0, space) === checksum(json) ? (JSON.parse(json) as unknown) : null;
}

/** Sixteen hex digits: two runs of FNV-1a from different starts. */
function checksum(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high + code, 0x85ebca6b) >>> 0;
  }
  return low.toString(16).padStart(8, "0") + high.toString(16).padStart(8, "0");
}

// Zip archives as Office writes them: stored or deflated entries listed in a central directory. Entries are kept as
// compressed bytes, so an entry nobody changed is written back exactly as it was read.
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { FileError } from "./fileError";

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** The bytes as they lie in the archive. */
  readonly compressed: Uint8Array;
  /** MS-DOS time and date, as one number. */
  readonly modified: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const LARGEST_PART = 1 << 30;
// 1 January 1980, the earliest moment a zip can say: saving the same book twice gives the same bytes.
const NO_TIME = (1 << 21) | (1 << 16);

/** The entries of an archive in the directory's order, by name. Throws FileError "damaged" where the archive is cut off or inconsistent. */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directory(view);
  const entries = new Map<string, ZipEntry>();
  try {
    for (let index = 0, at = start; index < count; index++) {
      if (view.getUint32(at, true) !== DIRECTORY_HEADER) throw new FileError("damaged", "The zip directory is broken.");
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
      const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
      if (view.getUint16(at + 8, true) & 1) throw new FileError("encrypted", "The zip archive itself is encrypted.");
      const dataStart = sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
      if (dataStart + sizes.compressed > bytes.length) throw new FileError("damaged", "A part runs past the end of the file.");
      const name = strFromU8(rawName).replaceAll("\\", "/");
      entries.set(name, {
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size: sizes.plain,
        compressed: bytes.subarray(dataStart, dataStart + sizes.compressed),
        modified: view.getUint32(at + 12, true),
      });
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new FileError("damaged", "The zip directory points past the end of the file.");
    throw error;
  }
  return entries;
}

/** The plain bytes of an entry. Throws FileError "damaged" where they do not fit their recorded size or checksum. */
export function entryBytes(entry: ZipEntry): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8) throw new FileError("damaged", `${entry.name}: unknown compression.`);
  if (entry.size > LARGEST_PART) throw new FileError("damaged", `${entry.name} is too large.`);
  let plain: Uint8Array;
  try {
    plain = entry.method === 0 ? entry.compressed : inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch {
    throw new FileError("damaged", `${entry.name} cannot be unpacked.`);
  }
  if (plain.length !== entry.size || checksum(plain) !== entry.crc) throw new FileError("damaged", `${entry.name} is broken.`);
  return plain;
}

/** An entry made from plain bytes, compressed. */
export function newEntry(name: string, plain: Uint8Array): ZipEntry {
  // Beyond a megabyte a lighter level saves half the time for a few per cent of size.
  const compressed = deflateSync(plain, { level: plain.length > 1_000_000 ? 3 : 6 });
  return { name, method: 8, crc: checksum(plain), size: plain.length, compressed, modified: NO_TIME };
}

/** The archive of the entries in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => strToU8(entry.name));
  const directorySize = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const dataSize = entries.reduce((sum, entry, index) => sum + 30 + names[index]!.length + entry.compressed.length, 0);
  const bytes = new Uint8Array(dataSize + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directoryAt = dataSize;
  entries.forEach((entry, index) => {
    const name = names[index]!;
    view.setUint32(directoryAt, DIRECTORY_HEADER, true);
    view.setUint16(directoryAt + 4, 20, true);
    writeCommonFields(view, directoryAt + 6, entry, name.length);
    view.setUint32(directoryAt + 42, at, true);
    bytes.set(name, directoryAt + 46);
    directoryAt += 46 + name.length;

    view.setUint32(at, LOCAL_HEADER, true);
    writeCommonFields(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.compressed, at + 30 + name.length);
    at += 30 + name.length + entry.compressed.length;
  });
  view.setUint32(directoryAt, DIRECTORY_END, true);
  view.setUint16(directoryAt + 8, entries.length, true);
  view.setUint16(directoryAt + 10, entries.length, true);
  view.setUint32(directoryAt + 12, directorySize, true);
  view.setUint32(directoryAt + 16, dataSize, true);
  return bytes;
}

// The 26 bytes that local and directory headers share, from "version needed" to the length of extra fields.
function writeCommonFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true); // names are UTF-8
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

// The directory's place is found from the end, behind a comment of unknown length.
function directory(view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== DIRECTORY_END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== 0xffffffff) return { count, start };
    const end64 = at >= 20 ? Number(view.getBigUint64(at - 12, true)) : -1;
    if (end64 < 0 || end64 + 56 > view.byteLength || view.getUint32(end64, true) !== DIRECTORY_END_64) break;
    return { count: Number(view.getBigUint64(end64 + 32, true)), start: Number(view.getBigUint64(end64 + 48, true)) };
  }
  throw new FileError("damaged", "The zip directory is missing: the file is cut off.");
}

// Sizes and offset of an entry; where a field is full, the true number stands in the zip64 extra field, in this order.
function sizesOf(view: DataView, at: number, extraAt: number, extraLength: number) {
  let plain = view.getUint32(at + 24, true);
  let compressed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extraAt; field + 4 <= extraAt + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const next = () => Number(view.getBigUint64((value += 8) - 8, true));
    if (plain === 0xffffffff) plain = next();
    if (compressed === 0xffffffff) compressed = next();
    if (offset === 0xffffffff) offset = next();
  }
  return { plain, compressed, offset };
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = -1;
  for (let index = 0; index < bytes.length; index++) value = (value >>> 8) ^ CRC_TABLE[(value ^ bytes[index]!) & 255]!;
  return ~value >>> 0;
}

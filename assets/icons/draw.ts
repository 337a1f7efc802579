// Draws the product's mark, a report sheet with three rising bars and a star, as PNG files beside this one: npx tsx assets/icons/draw.ts
// Shapes are laid out per size in whole pixels, so that the bars stay sharp at 16; edges are smoothed by 8 × 8 samples per pixel.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { crc32, deflateSync } from "node:zlib";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const SAMPLES = 8;

type Colour = readonly [red: number, green: number, blue: number];
interface Shape {
  readonly colour: Colour;
  readonly covers: (x: number, y: number) => boolean;
}

const SHEET: Colour = [14, 98, 107];
const FOLD: Colour = [126, 190, 194];
const BAR: Colour = [255, 255, 255];
const STAR: Colour = [255, 196, 38];

function roundedSheet(left: number, top: number, right: number, bottom: number, radius: number, fold: number): Shape["covers"] {
  return (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    if (x - (right - fold) > y - top) return false; // the cut corner, top right
    const cornerX = x < left + radius ? left + radius : x > right - radius && y > bottom - radius ? right - radius : x;
    const cornerY = y > bottom - radius ? bottom - radius : y < top + radius && x < left + radius ? top + radius : y;
    return Math.hypot(x - cornerX, y - cornerY) <= radius || cornerX === x || cornerY === y;
  };
}

/** A five-pointed star standing on two points, `radius` from its centre to a point. */
function star(centreX: number, centreY: number, radius: number): Shape["covers"] {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const angle = (Math.PI * i) / 5 - Math.PI / 2;
    const reach = i % 2 === 0 ? radius : radius * 0.45;
    return [centreX + reach * Math.cos(angle), centreY + reach * Math.sin(angle)] as const;
  });
  return (x, y) => {
    let inside = false;
    corners.forEach(([x1, y1], i) => {
      const [x2, y2] = corners[(i + 9) % 10]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
    return inside;
  };
}

/** The mark's shapes, front to back, in pixels of a square of this size. */
function mark(size: number): Shape[] {
  const at = (share: number) => Math.round(size * share);
  const left = at(0.07);
  const right = size - left;
  const fold = at(0.27);
  const barWidth = Math.max(2, at(0.15));
  const gap = Math.max(1, at(0.07));
  const firstBar = Math.round((size - 3 * barWidth - 2 * gap) / 2);
  const floor = size - at(0.14);
  const bars = [0.17, 0.31, 0.45].map((height, i): Shape => {
    const x1 = firstBar + i * (barWidth + gap);
    const y1 = floor - at(height);
    return { colour: BAR, covers: (x, y) => x >= x1 && x <= x1 + barWidth && y >= y1 && y <= floor };
  });
  return [
    { colour: STAR, covers: star(left + size * 0.28, size * 0.285, size * 0.21) },
    ...bars,
    { colour: FOLD, covers: (x, y) => x >= right - fold && y <= fold && x - (right - fold) <= y },
    { colour: SHEET, covers: roundedSheet(left, 0, right, size, size * 0.09, fold) },
  ];
}

/** Red, green, blue and alpha of every pixel, row by row. */
function paint(size: number): Buffer {
  const shapes = mark(size);
  const pixels = Buffer.alloc(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const sum = [0, 0, 0];
    let hits = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      const x = (pixel % size) + ((sample % SAMPLES) + 0.5) / SAMPLES;
      const y = Math.floor(pixel / size) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
      const top = shapes.find((shape) => shape.covers(x, y));
      if (!top) continue;
      hits++;
      top.colour.forEach((value, channel) => (sum[channel]! += value));
    }
    if (hits === 0) continue;
    sum.forEach((value, channel) => pixels.writeUInt8(Math.round(value / hits), pixel * 4 + channel));
    pixels.writeUInt8(Math.round((255 * hits) / (SAMPLES * SAMPLES)), pixel * 4 + 3);
  }
  return pixels;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function png(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits per channel, RGBA, no interlacing
  const pixels = paint(size);
  const rows = Array.from({ length: size }, (_, y) => Buffer.concat([Buffer.of(0), pixels.subarray(y * size * 4, (y + 1) * size * 4)]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

for (const size of SIZES) writeFileSync(path.join(import.meta.dirname, `icon-${size}.png`), png(size));

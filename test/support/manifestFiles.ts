// Reads what the manifest check needs from this repository: the version, the icons' sizes, the locales the product speaks.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ManifestFacts } from "./manifest";

/** The facts for a manifest whose addresses lie in `folder` (the repository, or the built dist), hosted at `origin`. */
export function manifestFacts(folder: string, origin: string): ManifestFacts {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  return {
    version,
    locales: ["zh-CN", "zh-TW"],
    imageSize: (url) => {
      const file = path.join(folder, url.slice(origin.length));
      return url.startsWith(`${origin}/`) && existsSync(file) ? pngSize(readFileSync(file)) : null;
    },
  };
}

/** Width and height from a PNG's header, null for any other file. */
export function pngSize(bytes: Buffer): readonly [number, number] | null {
  return bytes.toString("latin1", 1, 4) === "PNG" ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
}

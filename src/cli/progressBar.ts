// One line that moves while files are worked on; nothing at all where there is no terminal to see it.
import type { Progress } from "../app/workbook";

export interface ProgressBar {
  readonly show: (file: string, fileNumber: number, files: number, progress: Progress) => void;
  readonly clear: () => void;
}

/** What the stages take of a file's time, about. */
const SHARE: Readonly<Record<Progress["stage"], readonly [from: number, to: number]>> = {
  read: [0, 0.3], recognise: [0.3, 0.5], evaluate: [0.5, 0.6], write: [0.6, 1],
};
const WIDTH = 24;

/** A bar on a terminal. */
export function progressBar(stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (file, fileNumber, files, { stage, done, total }) => {
      const [from, to] = SHARE[stage];
      const share = (fileNumber - 1 + from + (to - from) * (total === 0 ? 1 : done / total)) / files;
      const filled = Math.round(share * WIDTH);
      stream.write(`\r\x1b[2K${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${fileNumber}/${files} ${file}`);
    },
    clear: () => {
      stream.write("\r\x1b[2K");
    },
  };
}

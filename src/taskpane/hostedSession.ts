// The session over the workbook that is open in Excel. Reading, rules and writing are the most of the program: they are loaded while Excel
// gets ready, and what few people ask for only when it is asked for.
import { openSession, type Session, type SessionParts } from "../app/session";
import { openWorkbook } from "../excel/openWorkbook";
import type { Language } from "../text/language";
import { paneText } from "../text/pane";

/** A timer, not a frame: a pane that is closed gets no frames, and the ribbon works there too. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const sample: SessionParts["sample"] = async (language) => (await import(/* webpackChunkName: "sample" */ "../app/sample/sample")).sampleSheets(language);
const template: SessionParts["template"] = async (...asked) => (await import(/* webpackChunkName: "templates" */ "../app/createTemplate")).createTemplate(...asked);

/** Opens it; nothing has been read yet. `clock` gives the person's present. */
export function openHostedSession(language: Language, clock: SessionParts["clock"]): Session {
  return openSession({ workbook: (spoken) => openWorkbook(paneText("keptSuffix", spoken)), clock, sample, template, pause }, language);
}

// The one place a screen reader listens to: progress by stage and what came of it. Always in the page, so that nothing said is missed.
import type { SessionState } from "../app/sessionState";
import { useSpeech, type Speech } from "./language";
import { troubleText } from "./Trouble";
import { STAGES } from "./Waiting";

function said({ busy, trouble, written, policyWritten, samples, inserted, period }: SessionState, speech: Speech): string {
  if (busy?.task === "report") {
    const stage = STAGES.find(([one]) => one === (busy.progress?.stage ?? "read"));
    return stage === undefined ? "" : speech.tell(stage[1]);
  }
  if (busy !== null) return busy.task === "check" ? speech.tell("reading") : "";
  if (trouble !== null) return troubleText(trouble, speech);
  if (written !== null) return speech.tell("doneHeading", { period: speech.period(period) });
  if (policyWritten !== null) return speech.tell("policySaved", { sheet: policyWritten.written.join() });
  if (inserted !== null) return speech.tell("sheetInserted", { sheet: inserted });
  return samples.length > 0 ? speech.tell("sampleInserted", { n: samples.length }) : "";
}

export function Announcer({ state }: { readonly state: SessionState }) {
  return <div role="status" aria-live="polite" className="heard">{said(state, useSpeech())}</div>;
}

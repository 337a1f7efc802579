// The root of the shared runtime: pane, ribbon commands and custom functions live in this one page. Here, and only here, the parts meet
// what is outside: Office, the clock, the browser's storage.
import { createRoot } from "react-dom/client";
import type { Session } from "../app/session";
import { associateCommands } from "../commands/commands";
import type { Moment } from "../core/time";
import { speak } from "../functions/answer";
import { nearestLanguage, type Language } from "../text/language";
import { Pane } from "./Pane";
import { preferencesIn, type Preferences } from "./preferences";
import { PaneBoundary, Starting, StartupTrouble, type StartupProblem } from "./Startup";
import type { OfficeBackground } from "./theme";
import "./pane.css";

/** Office's library can wait for Excel for ever without saying so. */
const WATCHDOG_MS = 5_000;

const root = createRoot(document.getElementById("root")!);

/** The wall clock as the person reads it, without a zone, in whole seconds. */
function wallClock(): Moment {
  const now = new Date();
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 1_000);
}

function officeBackground(): OfficeBackground {
  return Office.context?.officeTheme?.bodyBackgroundColor ?? null;
}

function preferencesHere(): Preferences {
  let storage: Storage | null = null;
  try {
    storage = window.localStorage;
  } catch {
    storage = null; // blocked for third parties: preferences then last as long as the pane
  }
  return preferencesIn(storage, Office.context?.partitionKey ?? "");
}

/** From then on the workbook brings the add-in up as it opens, so that its formulas and the ribbon answer at once. */
async function startWithWorkbook(): Promise<void> {
  if (Office.context?.requirements?.isSetSupported("SharedRuntime", "1.1")) await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
}

/** A workbook that holds a report or the sample is one the add-in is used with; one that was only looked at is left as it is. */
function startWithWorkbooksOfOurs(session: Session): void {
  const end = session.subscribe(() => {
    const { written, samples } = session.state();
    if (written === null && samples.length === 0) return;
    end();
    // Only a convenience: a host that refuses it still has its report.
    startWithWorkbook().catch(() => undefined);
  });
}

function showProblem(problem: StartupProblem, language: Language): void {
  const background = typeof Office === "undefined" ? null : officeBackground();
  root.render(<StartupTrouble problem={problem} language={language} background={background} onReload={() => location.reload()} />);
}

function begin({ openHostedSession }: { readonly openHostedSession: (language: Language, clock: () => Moment) => Session }): Session {
  const preferences = preferencesHere();
  const language = preferences.language() ?? nearestLanguage(Office.context?.displayLanguage ?? navigator.language);
  const session = openHostedSession(language, wallClock);
  speak(language);
  session.subscribe(() => speak(session.state().language));
  startWithWorkbooksOfOurs(session);
  const problem = (detail: string) => (
    <StartupTrouble problem={{ kind: "unexpected", detail }} language={session.state().language} background={officeBackground()} onReload={() => location.reload()} />
  );
  root.render(
    <PaneBoundary instead={problem}>
      <Pane session={session} preferences={preferences} background={officeBackground()} now={wallClock()} />
    </PaneBoundary>,
  );
  return session;
}

function start(): void {
  const language = nearestLanguage(navigator.language);
  if (typeof Office === "undefined") {
    showProblem({ kind: "notReady" }, language);
    return;
  }
  root.render(<Starting language={language} background={officeBackground()} />);
  const program = import(/* webpackChunkName: "session" */ "./hostedSession");
  const watchdog = setTimeout(() => showProblem({ kind: "notReady" }, language), WATCHDOG_MS);
  const session = new Promise<Session>((resolve) => {
    void Office.onReady((info) => {
      clearTimeout(watchdog);
      // Opened in a browser's window of its own, Office is ready but has no host.
      if (info !== undefined && info.host === null) showProblem({ kind: "notInExcel" }, language);
      else program.then((loaded) => resolve(begin(loaded)), () => showProblem({ kind: "notLoaded" }, language));
    });
  });
  associateCommands({ associate: (name, command) => Office.actions.associate(name, command), showPane: () => Office.addin.showAsTaskpane() }, session);
}

start();

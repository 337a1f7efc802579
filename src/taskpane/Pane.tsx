// The whole pane: which screen a person sees, by what the session is doing and what it knows.
import { Button, FluentProvider, Link, MessageBar, MessageBarActions, MessageBarBody, Select } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Refusal } from "../app/assessWorkbook";
import type { WorkbookCheck } from "../app/checkWorkbook";
import type { Editing } from "../app/policyDraft";
import type { Session } from "../app/session";
import type { SessionState } from "../app/sessionState";
import type { WriteOutcome } from "../app/workbook";
import type { Moment } from "../core/time";
import { LANGUAGES } from "../text/language";
import { refusalText } from "../text/outcomes";
import { LANGUAGE_NAMES } from "../text/pane";
import { Announcer } from "./Announcer";
import { Aside, AsideLinks, type AsideName } from "./Aside";
import { ClosedQuestion } from "./ClosedQuestion";
import type { FlowProps } from "./Flow";
import { useFocusOfScreens } from "./headingFocus";
import { lazyPart } from "./lazyPart";
import { Speaking, usePageLanguage, useSpeech } from "./language";
import type { Preferences } from "./preferences";
import { useTheme, type OfficeBackground } from "./theme";
import { TroubleBar } from "./Trouble";
import { Reading, Run } from "./Waiting";
import { Welcome, type WelcomeProps } from "./Welcome";

const Flow = lazyPart(async () => (await import(/* webpackChunkName: "session" */ "./Flow")).Flow);
const Done = lazyPart(async () => (await import(/* webpackChunkName: "preview" */ "./Done")).Done);

export interface PaneProps {
  readonly session: Session;
  readonly preferences: Preferences;
  readonly background: OfficeBackground;
  /** The person's present when the pane was opened. */
  readonly now: Moment;
}

export function Pane({ session, preferences, background, now }: PaneProps) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const theme = useTheme(background);
  const [welcomed, setWelcomed] = useState(preferences.welcomed);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [aside, setAside] = useState<{ readonly name: AsideName; readonly over: SessionState["written"] } | null>(null);
  const { language } = state;
  usePageLanguage(language);
  useEffect(() => {
    if (session.state().check === null) void session.check();
  }, [session]);

  const leaveWelcome = (): void => {
    preferences.rememberWelcome();
    setWelcomed(true);
  };
  const insertSample = (): void => {
    leaveWelcome();
    void session.insertSample("ask");
  };
  const screen = screenOf(state, welcomed);
  // A report that is being written, or was written since, comes first.
  const hasAside = screen !== "run" && screen !== "welcome";
  const beside = hasAside && aside?.over === state.written ? aside.name : null;
  return (
    <FluentProvider theme={theme} className="pane">
      <Speaking language={language}>
        <Announcer state={state} />
        <main>
          <div className="scroll">
            <Title screen={beside !== null || screen === "run" || screen === "done" ? null : screen} />
            {screen === "welcome" ? <Welcome found={foundIn(state.check)} onUseWorkbook={leaveWelcome} onInsertSample={insertSample} /> : (
              <>
                <Messages state={state} session={session} />
                {beside === null
                  ? <Content screen={screen} state={state} session={session} now={now} editing={editing} onEdit={setEditing} />
                  : <Aside name={beside} session={session} busy={state.busy} onBack={() => setAside(null)} />}
              </>
            )}
            <Foot session={session} preferences={preferences} withActions={screen === "flow"} onAside={hasAside ? (name) => setAside({ name, over: state.written }) : null} />
          </div>
          {screen === "flow" && beside === null && <WriteBar state={state} unsaved={editing !== null && editing.draft !== null} onWrite={() => void session.report("chosen")} />}
        </main>
      </Speaking>
    </FluentProvider>
  );
}

type ScreenName = "welcome" | "run" | "reading" | "inserting" | "done" | "nothing" | "flow" | "blank";

/** Which screen fits: what is going on comes first, then what came of it, then what there is. */
function screenOf({ busy, written, trouble, check, assessed }: SessionState, welcomed: boolean): ScreenName {
  if (busy?.task === "report") return "run";
  if (!welcomed && written === null && trouble === null) return "welcome";
  if (busy?.task === "sample") return "inserting";
  if (busy?.task === "check" && check === null) return "reading";
  if (written !== null) return "done";
  if (check === null) return "blank";
  return nothingIn(assessed) === null ? "flow" : "nothing";
}

function foundIn(check: WorkbookCheck | null): WelcomeProps["found"] {
  if (check === null) return null;
  const used = check.dataset.sheets.filter(({ kind }) => kind !== null);
  return { tables: used.length, rows: used.reduce((sum, { rows }) => sum + rows, 0) };
}

const NOTHING: readonly Refusal["code"][] = ["empty-workbook", "nothing-recognised", "no-rows-yet"];

/** The refusal of a workbook no report can be made of, whatever is chosen. */
function nothingIn(assessed: SessionState["assessed"]): Refusal | null {
  return assessed?.kind === "refused" && NOTHING.includes(assessed.code) ? assessed : null;
}

function Title({ screen }: { readonly screen: string | null }) {
  const heading = useFocusOfScreens(screen);
  return <h1 ref={heading} tabIndex={-1}>{useSpeech().tell("title")}</h1>;
}

type ContentProps = Pick<PaneProps, "session" | "now"> & Pick<FlowProps, "editing" | "onEdit"> & { readonly screen: ScreenName; readonly state: SessionState };

function Content({ screen, state, session, now, editing, onEdit }: ContentProps) {
  const { tell } = useSpeech();
  const { busy, written, check } = state;
  const progress = busy?.progress ?? null;
  switch (screen) {
    case "run":
      return <Run period={state.period} progress={progress} stopping={busy?.stopping ?? false} onCancel={session.cancel} />;
    case "reading":
      return <Reading label={tell("reading")} progress={progress} stopping={busy?.stopping ?? false} onCancel={session.cancel} />;
    case "inserting":
      return <Reading label={tell("insertingSample")} progress={progress} stopping={busy?.stopping ?? false} onCancel={session.cancel} />;
    case "done":
      return written && (
        <Done
          written={written} choice={state.choice} onShow={(sheet, address) => void session.show(sheet, address)}
          onRunAgain={() => void session.report("chosen")} onBack={() => void session.check()}
        />
      );
    case "nothing":
      return check && <Nothing check={check} refusal={nothingIn(state.assessed)} session={session} />;
    case "flow":
      return check && <Flow state={{ ...state, check }} session={session} now={now} editing={editing} onEdit={onEdit} />;
    case "blank":
      return busy === null ? <Button onClick={() => void session.check()}>{tell("checkAgain")}</Button> : null;
  }
}

/** What is to be said before the screen itself. */
function Messages({ state: { trouble, question, samples, inserted, assessed, policyWritten }, session }: Pick<PaneProps, "session"> & { readonly state: SessionState }) {
  const { tell } = useSpeech();
  return (
    <>
      {trouble !== null && <TroubleBar trouble={trouble} onRetry={() => void session.retry()} onClose={session.dismiss} />}
      {question === "closed-month-differs" && assessed?.kind === "assessed" && (
        <ClosedQuestion evaluation={assessed.evaluation} onKeep={() => void session.report("chosen", "keep")} onTakeOver={() => void session.report("chosen", "reopen")} />
      )}
      {question === "sample-beside-data" && <SampleQuestion onInsert={() => void session.insertSample("given")} onKeepOut={session.dismiss} />}
      {policyWritten !== null && <PolicyWritten written={policyWritten} onShow={(sheet) => void session.show(sheet, "")} />}
      {inserted !== null && <MessageBar intent="success" className="bar"><MessageBarBody>{tell("sheetInserted", { sheet: inserted })}</MessageBarBody></MessageBar>}
      {samples.length > 0 && <MessageBar intent="success" className="bar"><MessageBarBody>{tell("sampleInserted", { n: samples.length })}</MessageBarBody></MessageBar>}
    </>
  );
}

/** The step of the flow that writes, always in sight. Rules that were changed and not saved do not count, which is said. */
function WriteBar({ state: { period, assessed }, unsaved, onWrite }: { readonly state: SessionState; readonly unsaved: boolean; readonly onWrite: () => void }) {
  const speech = useSpeech();
  return (
    <div className="write">
      {unsaved && <p className="quiet">{speech.tell("policyUnsaved")}</p>}
      <Button appearance="primary" size="large" disabled={assessed?.kind === "refused"} onClick={onWrite}>
        {speech.tell("writeReport", { period: speech.period(period) })}
      </Button>
    </div>
  );
}

function Nothing({ check: { dataset }, refusal, session }: Pick<PaneProps, "session"> & { readonly check: WorkbookCheck; readonly refusal: Refusal | null }) {
  const { tell, language, list } = useSpeech();
  if (refusal === null) return null;
  return (
    <section aria-labelledby="nothing">
      <h2 id="nothing">{tell("nothingHeading")}</h2>
      <p>{refusalText(refusal.code, refusal.parameters, language)}</p>
      {refusal.code !== "empty-workbook" && <p className="quiet">{tell("nothingSheets", { names: list([...new Set(dataset.sheets.map(({ sheet }) => sheet))]) })}</p>}
      <div className="stack">
        <Button appearance="primary" onClick={() => void session.insertSample("ask")}>{tell("insertSample")}</Button>
        <Button onClick={() => void session.check()}>{tell("checkAgain")}</Button>
      </div>
    </section>
  );
}

function PolicyWritten({ written: { written, kept }, onShow }: { readonly written: WriteOutcome; readonly onShow: (sheet: string) => void }) {
  const { tell } = useSpeech();
  return (
    <MessageBar intent="success" layout="multiline" className="bar">
      <MessageBarBody>
        {tell("policySaved", { sheet: written.join() })}
        {kept.map(({ tab, copy }) => <span key={copy}> {tell("policyKept")} <Link as="button" onClick={() => onShow(copy)}>{tell("keptAs", { tab, copy })}</Link></span>)}
      </MessageBarBody>
    </MessageBar>
  );
}

function SampleQuestion({ onInsert, onKeepOut }: { readonly onInsert: () => void; readonly onKeepOut: () => void }) {
  const { tell } = useSpeech();
  return (
    <MessageBar intent="warning" layout="multiline" className="bar">
      <MessageBarBody>{tell("sampleBesideData")}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onKeepOut}>{tell("keepOut")}</Button>
        <Button size="small" onClick={onInsert}>{tell("insertAnyway")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface FootProps extends Pick<PaneProps, "session" | "preferences"> {
  readonly withActions: boolean;
  /** Null where there is nothing beside the screen yet. */
  readonly onAside: ((name: AsideName) => void) | null;
}

function Foot({ session, preferences, withActions, onAside }: FootProps) {
  const { tell, language } = useSpeech();
  const choose = (value: string): void => {
    const chosen = LANGUAGES.find((one) => one === value) ?? language;
    preferences.chooseLanguage(chosen);
    session.speak(chosen);
  };
  return (
    <footer>
      {withActions && (
        <div className="row">
          <Link as="button" onClick={() => void session.check()}>{tell("checkAgain")}</Link>
          <Link as="button" onClick={() => void session.insertSample("ask")}>{tell("insertSample")}</Link>
        </div>
      )}
      {onAside !== null && <AsideLinks onOpen={onAside} />}
      <Select size="small" appearance="underline" aria-label={tell("language")} value={language} onChange={(_event, { value }) => choose(value)}>
        {LANGUAGES.map((one) => <option key={one} value={one}>{LANGUAGE_NAMES[one]}</option>)}
      </Select>
    </footer>
  );
}

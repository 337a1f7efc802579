// Before there is a session, or instead of one: Excel that is not there or does not answer, and mistakes of our own while showing the pane.
import { Button, FluentProvider, Spinner } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Language } from "../text/language";
import { Speaking, usePageLanguage, useSpeech } from "./language";
import { useTheme, type OfficeBackground } from "./theme";
import { Details } from "./Trouble";

export type StartupProblem =
  | { readonly kind: "notReady" | "notInExcel" | "notLoaded" }
  | { readonly kind: "unexpected"; readonly detail: string };

interface FrameProps {
  readonly language: Language;
  readonly background: OfficeBackground;
}

export function Starting({ language, background }: FrameProps) {
  return <Frame language={language} background={background}><StartingLabel /></Frame>;
}

function StartingLabel() {
  return <Spinner size="small" label={useSpeech().tell("starting")} />;
}

/** The one thing left to do is to load the page anew. */
export function StartupTrouble({ problem, language, background, onReload }: FrameProps & { readonly problem: StartupProblem; readonly onReload: () => void }) {
  return <Frame language={language} background={background}><Problem problem={problem} onReload={onReload} /></Frame>;
}

function Frame({ language, background, children }: FrameProps & { readonly children: ReactNode }) {
  usePageLanguage(language);
  return (
    <FluentProvider theme={useTheme(background)} className="pane">
      <Speaking language={language}><main className="reading">{children}</main></Speaking>
    </FluentProvider>
  );
}

function Problem({ problem, onReload }: { readonly problem: StartupProblem; readonly onReload: () => void }) {
  const { tell } = useSpeech();
  return (
    <>
      <h1>{tell("title")}</h1>
      <p role="alert">{tell(problem.kind)}</p>
      {problem.kind === "unexpected" && <Details text={problem.detail} />}
      {problem.kind !== "notInExcel" && <Button appearance="primary" onClick={onReload}>{tell("reload")}</Button>}
    </>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly instead: (detail: string) => ReactNode;
}

/** Shows something else where showing the pane itself failed: React knows no other way than a class. */
export class PaneBoundary extends Component<BoundaryProps, { readonly detail: string | null }> {
  override state: { readonly detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown): { readonly detail: string } {
    return { detail: error instanceof Error ? error.stack ?? error.message : String(error) };
  }

  override render(): ReactNode {
    return this.state.detail === null ? this.props.children : this.props.instead(this.state.detail);
  }
}

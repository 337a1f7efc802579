// Parts of the pane that the first screen does not need come when they are asked for; one that does not come says so.
import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType } from "react";
import { useSpeech } from "./language";

/** A component that is loaded the first time it is shown. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(() => load().then((component) => ({ default: component }), () => ({ default: NotLoaded as ComponentType<Props> })));
  return function LazyPart(props: Props) {
    return <Suspense fallback={<Loading />}><Part {...props} /></Suspense>;
  };
}

function Loading() {
  return <Spinner size="tiny" label={useSpeech().tell("loadingPart")} />;
}

function NotLoaded() {
  return <p role="alert">{useSpeech().tell("partNotLoaded")}</p>;
}

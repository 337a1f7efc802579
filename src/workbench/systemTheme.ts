// The light or dark a page in the frame is told by its system: a page cannot ask its browser for another, so the frame's answer to the
// media query stands in for it, and changes are heard as a browser tells them.
import type { ThemeName } from "./preferences";

const DARK = "(prefers-color-scheme: dark)";

/** Takes over the frame's answer to whether dark is preferred; gives what changes it. */
export function systemTheme(frame: Window, first: ThemeName): (theme: ThemeName) => void {
  const asked = frame.matchMedia.bind(frame);
  const heard = new EventTarget();
  let theme = first;
  const list = Object.defineProperties(heard, { media: { value: DARK }, matches: { get: () => theme === "dark" } }) as MediaQueryList;
  frame.matchMedia = (query) => (query === DARK ? list : asked(query));
  const show = (): void => {
    // What the browser draws itself, scroll bars and fields, goes with it.
    frame.document.documentElement.style.colorScheme = theme;
  };
  show();
  return (wanted) => {
    if (wanted === theme) return;
    theme = wanted;
    show();
    heard.dispatchEvent(new Event("change"));
  };
}

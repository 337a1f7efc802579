// Runs in the pane's frame before the pane's own bundle: gives the few members of Office that come from office.js, which the workbench never loads.

const commands = new Map<string, unknown>();

Object.assign(window, {
  Office: {
    onReady: (ready: () => void) => Promise.resolve().then(ready),
    actions: { associate: (name: string, command: unknown) => commands.set(name, command) },
    addin: { showAsTaskpane: () => Promise.resolve() },
    context: { displayLanguage: navigator.language },
  },
  CustomFunctions: { associate: () => undefined, Error, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
});

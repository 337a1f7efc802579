// The ribbon's commands, by the names the manifest calls them. Each ends by telling Excel that it is done, also when it failed.

/** Opens the pane, where a report is asked for. */
function openPane(event: Office.AddinCommands.Event): void {
  void Office.addin.showAsTaskpane().finally(() => event.completed());
}

Office.actions.associate("monthlyReport", openPane);
Office.actions.associate("insertSample", openPane);

// The root of the task pane: waits for Office, then shows the pane in the page's root element.
import { Body1, FluentProvider, Title3, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import "./pane.css";

function Pane() {
  return (
    <FluentProvider theme={webLightTheme}>
      <Title3 as="h1" block>
        Service Team Reports
      </Title3>
      <Body1>Monthly reports of a customer-service team, from the worksheets of this workbook. Nothing leaves the workbook.</Body1>
    </FluentProvider>
  );
}

void Office.onReady(() => createRoot(document.getElementById("root")!).render(<Pane />));

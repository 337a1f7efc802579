// Severity as a shape first: the colour only adds to it.
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { Severity } from "../core/issue";

export function SeverityIcon({ severity }: { readonly severity: Severity | "none" }) {
  switch (severity) {
    case "error":
      return <ErrorCircleRegular className="bad" aria-hidden />;
    case "warning":
      return <WarningRegular className="warning" aria-hidden />;
    case "info":
      return <InfoRegular className="quiet" aria-hidden />;
    case "none":
      return <CheckmarkCircleRegular className="good" aria-hidden />;
  }
}

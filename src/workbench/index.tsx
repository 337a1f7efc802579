// The root of the workbench page: the task pane at its width in Excel, in a frame of its own.
import { createRoot } from "react-dom/client";

const PANE_WIDTH = 350;

createRoot(document.getElementById("root")!).render(<iframe title="Service Team Reports" src="pane.html" width={PANE_WIDTH} height={640} />);

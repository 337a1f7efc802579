// The root of the workbench page: a real .xlsx in a grid beside the real task pane, without Excel.
import { createRoot } from "react-dom/client";
import { Workbench } from "./Workbench";
import "./workbench.css";
import "./grid/grid.css";

createRoot(document.getElementById("root")!).render(<Workbench />);

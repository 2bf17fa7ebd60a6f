/** Where it begins. */
import "@digdir/designsystemet-css";
import "@digdir/designsystemet-css/theme";
import "./app/app.css";
import "./app/theme";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { settleIn } from "./app/edition";
import { enter } from "./data/session";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has a #root");
createRoot(root).render(<App />);
void enter();
void settleIn();

import react from "@vitejs/plugin-react";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

/** The server that the console talks to while it is worked on: `VARSKO_SERVER=http://127.0.0.1:8400`. */
const server = process.env.VARSKO_SERVER ?? "http://127.0.0.1:8400";

/** Paths that belong to the server; everything else is the console's. */
const served = ["/graphql", "/auth", "/setup", "/attachments", "/incidents", "/organisations", "/sheets", "/publikum", "/kalender", "/version", "/pages.css", "/pages.js"];

/** Passed on with the server's own origin: it takes changes from its own pages only. */
const passOn = Object.fromEntries(
  served.map((path) => [path, { target: server, changeOrigin: true, ws: true, headers: { origin: server } }]),
);

/** Writes `sw.js` from the hand-written worker, with the names of the files it keeps. */
function serviceWorker(): Plugin {
  return {
    name: "varsko-service-worker",
    apply: "build",
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((name) => name.startsWith("assets/")).sort().map((name) => `/${name}`);
      const worker = readFileSync(new URL("worker.js", import.meta.url), "utf8");
      const edition = createHash("sha256").update(worker).update(files.join("\n")).digest("hex").slice(0, 16);
      const source = worker
        .replace('"__EDITION__"', JSON.stringify(edition))
        .replace('["__FILES__"]', JSON.stringify(["/", "/icon.svg", ...files]));
      this.emitFile({ type: "asset", fileName: "sw.js", source });
    },
  };
}

export default defineConfig({
  plugins: [react(), serviceWorker()],
  build: { target: "es2022", modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 800 },
  server: { proxy: passOn },
  preview: { proxy: passOn },
});

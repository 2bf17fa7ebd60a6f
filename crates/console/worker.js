// The service worker: keeps the console's own files, so that the page loads without network. It never touches what
// the server says: no queries, no sessions, no logs. `vite.config.ts` fills in the two placeholders.
const EDITION = "varsko-__E__".replace("__E__", "__EDITION__");
const FILES = ["__FILES__"];
const OURS = /^\/(?:assets\/|icon\.svg$)/;
const THE_SERVERS = /^\/(?:graphql|graphiql|auth|setup|attachments|incidents|organisations|publikum|svar|kalender|healthz|readyz|version|pages\.|svar\.|varsling\/.+\/)/;
// Files are told apart by their names alone, however they were packed on the way.
const KEPT = { ignoreVary: true };
/** How long the network may take for the page itself before the kept one is shown. */
const PAGE_WAIT_MS = 3000;

addEventListener("install", (event) => {
  event.waitUntil(caches.open(EDITION).then((cache) => cache.addAll(FILES)));
});

addEventListener("activate", (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith("varsko-") && name !== EDITION).map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(tidy());
});

addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (OURS.test(url.pathname)) event.respondWith(caches.match(request, KEPT).then((kept) => kept ?? fetch(request)));
  else if (request.mode === "navigate" && !THE_SERVERS.test(url.pathname)) event.respondWith(page(request));
});

/** The page: from the network if it answers in time, else the one that was kept. */
async function page(request) {
  const kept = () => caches.match("/", KEPT);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PAGE_WAIT_MS) });
    return answer.ok ? answer : ((await kept()) ?? answer);
  } catch (reason) {
    const found = await kept();
    if (found) return found;
    throw reason;
  }
}

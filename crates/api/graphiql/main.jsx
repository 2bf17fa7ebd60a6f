// GraphiQL as the product serves it: this host only, subscriptions over graphql-transport-ws, and the token from the
// headers editor used for both roads.
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/graphiql.css';
import './page.css';

const socketAddress = new URL('graphql/ws', document.baseURI);
socketAddress.protocol = socketAddress.protocol.replace('http', 'ws');

// A socket is signed in once, by its first message; other headers therefore need another socket.
const sockets = new Map();
function socketFor(headers) {
  const signIn = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const key = JSON.stringify(signIn);
  if (!sockets.has(key)) {
    sockets.set(key, createClient({ url: socketAddress.href, connectionParams: signIn, lazy: true }));
  }
  return sockets.get(key);
}

const overHttp = { url: new URL('graphql', document.baseURI).href };
function fetcher(request, options) {
  const headers = withoutBlankToken(options?.headers);
  const wsClient = socketFor(headers);
  return createGraphiQLFetcher({ ...overHttp, wsClient })(request, { ...options, headers });
}

// Until somebody fills the token in, the session cookie speaks for them.
function withoutBlankToken(headers = {}) {
  const filled = ([, value]) => !/^\s*Bearer\s*$/i.test(value);
  return Object.fromEntries(Object.entries(headers).filter(filled));
}
const blankToken = '{\n  "authorization": "Bearer "\n}';

// Everyone gets the examples as tabs; an operator who closed them keeps their own, as GraphiQL remembers tabs.
const examples = JSON.parse(document.getElementById('examples').textContent).map((example) => ({
  ...example,
  headers: blankToken,
}));

createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, {
    fetcher,
    defaultTabs: examples.length > 0 ? examples : undefined,
    defaultEditorToolsVisibility: 'headers',
    defaultHeaders: blankToken,
    // A token must not outlive its tab.
    shouldPersistHeaders: false,
  }),
);

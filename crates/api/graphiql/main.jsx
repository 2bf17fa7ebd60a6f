// GraphiQL as the product serves it: this host only, subscriptions over graphql-transport-ws, and the token from the
// headers editor used for both roads.
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/graphiql.css';

const socketAddress = new URL('graphql/ws', document.baseURI);
socketAddress.protocol = socketAddress.protocol.replace('http', 'ws');

// A socket is signed in once, by its first message; other headers therefore need another socket.
const sockets = new Map();
function socketFor(headers) {
  const signIn = Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const key = JSON.stringify(signIn);
  if (!sockets.has(key)) {
    sockets.set(key, createClient({ url: socketAddress.href, connectionParams: signIn, lazy: true }));
  }
  return sockets.get(key);
}

const overHttp = { url: new URL('graphql', document.baseURI).href };
function fetcher(request, options) {
  const wsClient = socketFor(options?.headers);
  return createGraphiQLFetcher({ ...overHttp, wsClient })(request, options);
}

// Everyone gets the examples as tabs; an operator who closed them keeps their own, as GraphiQL remembers tabs.
const examples = JSON.parse(document.getElementById('examples').textContent);

createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, {
    fetcher,
    defaultTabs: examples.length > 0 ? examples : undefined,
    defaultEditorToolsVisibility: 'headers',
    defaultHeaders: '{\n  "authorization": "Bearer "\n}',
    // A token must not outlive its tab.
    shouldPersistHeaders: false,
  }),
);

// Follows a subscription with the stock graphql-ws client while its connection is torn down again and again, and checks
// that the cursor variable, read anew on every reconnect, leaves no gap and repeats nothing.
//
//   node resume.mjs '{"url": "ws://127.0.0.1:8080/graphql/ws", "token": "…", "query": "subscription ($after: Int) {…}",
//                     "variables": {…}, "cursor": "log.position", "until": 400, "cuts": 3}'
//
// `cursor` is where the position stands in `data`; positions are whole numbers that grow by one. `after` holds the last
// one seen. `cuts` is how often to tear the connection down; fewer is a failure, as is any other order.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const DEADLINE_MS = 60_000;

const { url, token, query, variables = {}, cursor, until, cuts, from = 0 } = JSON.parse(process.argv[2]);

let last = from;
let cut = 0;
let connections = 0;
let socket;

const client = createClient({
  url,
  webSocketImpl: WebSocket,
  connectionParams: token ? { authorization: `Bearer ${token}` } : undefined,
  retryAttempts: cuts + 5,
  retryWait: async () => {},
  on: {
    opened: (opened) => {
      socket = opened;
    },
    connected: () => {
      connections += 1;
    },
  },
});

function verdict(sentence, ok) {
  console.log(sentence);
  process.exit(ok ? 0 : 1);
}

setTimeout(() => verdict(`stood at ${last} of ${until} when time ran out`, false), DEADLINE_MS).unref();

const stretch = Math.floor((until - from) / (cuts + 1));
client.subscribe(
  {
    query,
    variables: {
      ...variables,
      // The client serialises this object again for every connection, so a getter is all it takes to resume.
      get after() {
        return last;
      },
    },
  },
  {
    next: ({ data, errors }) => {
      if (errors) verdict(`errors instead of an item: ${JSON.stringify(errors)}`, false);
      const position = Number(cursor.split('.').reduce((value, key) => value?.[key], data));
      if (position !== last + 1) verdict(`after ${last} came ${position}`, false);
      last = position;
      if (last === until) {
        const ok = cut === cuts && connections === cuts + 1;
        verdict(`${last - from} items in order over ${connections} connections, ${cut} of them cut`, ok);
      }
      if (cut < cuts && last - from >= stretch * (cut + 1)) {
        cut += 1;
        // A broken connection loses what was on its way, so what has arrived but was not read is lost too.
        socket.onmessage = () => {};
        socket.terminate();
      }
    },
    error: (error) => verdict(`the client gave up: ${error?.reason ?? error?.message ?? JSON.stringify(error)}`, false),
    complete: () => verdict(`the stream ended at ${last}`, false),
  },
);

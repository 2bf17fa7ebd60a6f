// Runs every graphql-http audit against a URL. One line per failure, exit code 1 if there was any.
//
//   node audit.mjs http://127.0.0.1:8080/graphql [bearer token]
import { serverAudits } from 'graphql-http';

const AUDITS = 61;

const [url, token] = process.argv.slice(2);
if (!url) {
  console.error('usage: node audit.mjs <address of the GraphQL endpoint> [bearer token]');
  process.exit(2);
}

const fetchFn = (address, init = {}) => {
  const headers = { ...init.headers };
  if (token) headers.authorization = `Bearer ${token}`;
  return fetch(address, { ...init, headers });
};

const audits = serverAudits({ url, fetchFn });
let failed = 0;
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status === 'ok') continue;
  failed += 1;
  console.log(`${result.status}\t${audit.id}\t${audit.name}\t${result.reason}`);
}
console.log(`${audits.length - failed} of ${audits.length} audits passed`);
// An audit suite that shrank would pass by itself.
process.exit(failed === 0 && audits.length === AUDITS ? 0 : 1);

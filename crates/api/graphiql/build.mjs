// Bundles main.jsx into ../assets/graphiql and writes down what it was made of. Run: npm ci && npm run build
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, '../assets/graphiql');

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: { graphiql: 'main.jsx' },
  outdir: assets,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty' },
  metafile: true,
});

// The licences of everything that ended up in the bundle.
const packages = new Set();
for (const input of Object.keys(metafile.inputs)) {
  const found = input.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//);
  if (found) packages.add(found[1]);
}
const notices = [...packages].sort().map((folder) => {
  const at = join(here, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  const file = readdirSync(at).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(at, file), 'utf8').replaceAll('\r\n', '\n').trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync(
  join(assets, 'NOTICE.txt'),
  `graphiql.js and graphiql.css contain these works.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`,
);

// The bundle is committed; a test compares this with the sources, so it cannot fall behind them unseen.
const hash = createHash('sha256');
for (const name of ['build.mjs', 'main.jsx', 'package-lock.json', 'package.json', 'page.css']) {
  hash.update(readFileSync(join(here, name)));
}
writeFileSync(join(assets, 'SOURCES.sha256'), `${hash.digest('hex')}\n`);

if (!existsSync(join(assets, 'graphiql.css'))) throw new Error('the bundle has no style');

// A real WordPress: PHP in WebAssembly, the WordPress of a package, the plugin as it is zipped.
import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { archive } from '../../scripts/pack.mjs';
import { extract } from '../../scripts/zip.mjs';

const home = path.resolve(import.meta.dirname, '..', '..');
const BUILDS = path.join(home, 'node_modules/@wp-playground/wordpress-builds');
const CLI = path.join(home, 'node_modules/@wp-playground/cli/wp-playground.js');
const START_MS = 5 * 60_000;

/** Puts a WordPress in a folder: a release of the package by its name, or the archive that WORDPRESS_ZIP names. */
function unpack(wordpress, folder) {
  if (process.env.WORDPRESS_ZIP) {
    extract(readFileSync(process.env.WORDPRESS_ZIP), path.dirname(folder));
    return;
  }
  extract(readFileSync(path.join(BUILDS, 'src/wordpress', `wp-${wordpress}.zip`)), folder);
  // The package keeps scripts, styles and pictures beside its archive.
  cpSync(path.join(BUILDS, 'public', `wp-${wordpress}`), folder, { recursive: true, force: false });
  // What its maker's machine said while it was packed.
  rmSync(path.join(folder, 'wp-content/debug.log'), { force: true });
}

/** Starts a WordPress of its own, with the plugin active and in French. */
export async function startWordPress({ wordpress, php, settings }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'odus-wordpress-'));
  const site = path.join(folder, 'wordpress');
  unpack(wordpress, site);
  extract(archive(), path.join(folder, 'plugins'));
  const own = path.join(site, 'wp-content', 'mu-plugins');
  mkdirSync(own, { recursive: true });
  copyFileSync(path.join(home, 'tests/site/odus-probe.php'), path.join(own, 'odus-probe.php'));
  writeFileSync(path.join(folder, 'blueprint.json'), JSON.stringify(blueprint(php, settings)));

  const port = Number(process.env.WORDPRESS_PORT ?? (await freePort()));
  const args = [
    // Fewer may wait for each other's locks for ever when a browser asks for many files at once.
    ...['server', '--port', String(port), '--workers', '6'],
    ...['--wordpress-install-mode', 'install-from-existing-files'],
    ...['--mount-dir-before-install', site, '/wordpress'],
    ...['--mount-dir', path.join(folder, 'plugins', 'odus'), '/wordpress/wp-content/plugins/odus'],
    ...['--blueprint', path.join(folder, 'blueprint.json')],
  ];
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const url = `http://127.0.0.1:${port}`;
  const log = path.join(site, 'wp-content', 'debug.log');
  const wordpressSite = {
    url,
    probe: (name, body = {}) => probe(url, name, body),
    read: (address) => read(new URL(address, url)),
    /** Notices, warnings and errors of PHP since the beginning. */
    notices: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []),
    /** Writes a file of the site, as somebody who makes a theme does. */
    write: (name, content) => {
      mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
      writeFileSync(path.join(site, name), content);
    },
    remove: (name) => rmSync(path.join(site, name)),
    stop: () => stop(child, folder),
  };
  await untilReady(wordpressSite, child, () => output);
  return wordpressSite;
}

const blueprint = (php, settings) => ({
  preferredVersions: { php, wp: '6.5' },
  steps: [
    { step: 'defineWpConfigConsts', consts: { WP_DEBUG: true, WP_DEBUG_LOG: true, WP_DEBUG_DISPLAY: false } },
    // Nothing of WordPress itself asks the internet while a test measures.
    {
      step: 'defineWpConfigConsts',
      consts: { WP_HTTP_BLOCK_EXTERNAL: true, WP_ACCESSIBLE_HOSTS: '127.0.0.1', DISABLE_WP_CRON: true },
    },
    { step: 'activatePlugin', pluginPath: '/wordpress/wp-content/plugins/odus/odus.php' },
    { step: 'setSiteOptions', options: { permalink_structure: '/%postname%/', odus_settings: settings } },
  ],
});

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilReady({ probe: ask }, child, output) {
  const until = Date.now() + START_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`WordPress ended: ${output()}`);
    if (await ask('health').then(Boolean, () => false)) return;
    await wait(1000);
  }
  throw new Error(`WordPress does not start: ${output()}`);
}

async function probe(url, name, body) {
  const response = await fetch(`${url}/index.php?rest_route=/odus-probe/v1/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${name}: ${response.status} ${text}`);
  return JSON.parse(text);
}

/** A page as a visitor gets it, and how long it took. */
async function read(url) {
  const started = performance.now();
  const response = await fetch(url, { redirect: 'follow' });
  const html = await response.text();
  return { status: response.status, html, ms: performance.now() - started };
}

function stop(child, folder) {
  return new Promise((resolve) => {
    child.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
      resolve();
    });
    child.kill('SIGKILL');
  });
}

import { spawn } from 'node:child_process';

const WINDOWS = process.platform === 'win32';
/** Children that run. */
const running = new Set();

// The children decide how to end: one has a database to close. This process ends with them.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal));

/**
 * Runs a command in the foreground and gives what it wrote to stdout when `stdout` is 'pipe'.
 * @throws {CommandFailed} when it ends with another code than 0.
 */
export function run(command, args, { env = {}, stdout = 'inherit', onMessage } = {}) {
  const stdio = ['ignore', stdout, 'inherit', ...(onMessage ? ['ipc'] : [])];
  const child = spawn(command, args, { stdio, env: { ...process.env, ...env }, shell: WINDOWS && command === 'npm' });
  running.add(child);
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
  if (onMessage) child.on('message', onMessage);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      running.delete(child);
      if (code === 0) resolve(output);
      else reject(new CommandFailed(`${command} ${args.join(' ')}`, code ?? 130, signal));
    });
  });
}

export class CommandFailed extends Error {
  constructor(command, code, signal) {
    super(`${command} ended with ${signal ?? `code ${code}`}`);
    this.code = code;
  }
}

function stop(signal) {
  for (const child of running) child.kill(signal);
  if (running.size === 0) process.exit(130);
}

// The host, as a process of its own on a free port of loopback.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PATIENCE = 60_000;
const root = fileURLToPath(new URL('../../', import.meta.url));

function program() {
  const built = ['Release', 'Debug'].map((configuration) => `${root}src/ReplyCoach.Web/bin/${configuration}/net10.0/ReplyCoach.Web.dll`);
  const [newest] = built.filter(existsSync).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  const found = process.env.REPLYCOACH_HOST ?? newest;
  if (!found) throw new Error('There is no built host: run dotnet build first.');
  return found;
}

/** Starts the host and waits until it listens. */
export function startHost() {
  const child = spawn('dotnet', [program(), '--urls', 'http://127.0.0.1:0'], { env: { ...process.env, ASPNETCORE_ENVIRONMENT: 'Development' } });
  return new Promise((resolve, reject) => {
    let written = '';
    const late = setTimeout(() => reject(new Error(`The host does not listen after ${PATIENCE} ms: ${written}`)), PATIENCE);
    const note = (piece) => {
      written += piece;
      const address = /Now listening on: (\S+)/.exec(written)?.[1];
      if (address) {
        clearTimeout(late);
        resolve({ address, stop: () => child.kill() });
      }
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('exit', (code) => reject(new Error(`The host ended with ${code}: ${written}`)));
  });
}

// The packaged service on a fresh folder of data, with a round of these people under review.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as people from './people.mjs';

const JAR = process.env.IEUM_JAR ?? new URL('../../../target/quarkus-app/quarkus-run.jar', import.meta.url).pathname;
const EMAIL = 'admin@example.org';
const MONDAY = '2026-11-30';

const secret = () => randomBytes(24).toString('hex');

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

async function ready(base) {
  for (let i = 0; i < 600; i++) {
    const up = await fetch(`${base}/q/health/ready`).then((answer) => answer.ok, () => false);
    if (up) {
      return;
    }
    await sleep(200);
  }
  throw new Error('does not start');
}

async function signIn(base, password) {
  const form = await fetch(`${base}/sign-in`);
  const html = await form.text();
  const token = /name="csrf-token" value="([^"]+)"/.exec(html)[1];
  const before = form.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
  const answer = await fetch(`${base}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: before },
    body: new URLSearchParams({ 'csrf-token': token, email: EMAIL, password }),
  });
  if (answer.status !== 303) {
    throw new Error(`not signed in: ${answer.status}`);
  }
  const after = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return [before, ...after].join('; ');
}

async function underReview(base, token) {
  const headers = { Authorization: `Bearer ${token}` };
  const files = new FormData();
  files.set('learners', new Blob([people.learners], { type: 'text/csv' }), 'learners.csv');
  files.set('tutors', new Blob([people.tutors], { type: 'text/csv' }), 'tutors.csv');
  const taken = await fetch(`${base}/api/v1/import`, { method: 'POST', headers, body: files });
  if (!taken.ok) {
    throw new Error(await taken.text());
  }
  const started = await fetch(`${base}/api/v1/rounds`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ effectiveOn: MONDAY, timeLimit: 'PT10S' }),
  });
  const round = new URL(started.headers.get('Location'), base);
  for (;;) {
    const now = await (await fetch(round, { headers })).json();
    if (now.state === 'review') {
      return now;
    }
    await sleep(500);
  }
}

/** Starts it; with {@code stop} it ends, and its data with it. */
export async function start() {
  const data = await mkdtemp(join(tmpdir(), 'ieum-lighthouse-'));
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const password = secret();
  const token = secret();
  const service = spawn('java', ['-jar', JAR], {
    stdio: 'ignore',
    env: {
      ...process.env,
      QUARKUS_HTTP_PORT: port,
      IEUM_BASE_URL: base,
      IEUM_DATA_DIR: data,
      IEUM_BOOTSTRAP_ADMIN_EMAIL: EMAIL,
      IEUM_BOOTSTRAP_ADMIN_PASSWORD: password,
      IEUM_BOOTSTRAP_API_TOKEN: token,
      // It would take a core for itself while we measure.
      IEUM_SOLVING_RECRUITING: 'PT1S',
    },
  });
  const stop = async () => {
    const ended = new Promise((done) => service.once('exit', done));
    service.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  try {
    await ready(base);
    const round = await underReview(base, token);
    await sleep(3000);
    return { base, round, cookie: await signIn(base, password), stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

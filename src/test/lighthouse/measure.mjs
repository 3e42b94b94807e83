// Measures pages of the packaged service with Lighthouse, as Markdown; fails where one misses its gate.
import * as chrome from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { start } from './service.mjs';

const PUBLIC = { performance: 0.95, bytes: 60_000, script: 10_000 };
const COORDINATOR = { performance: 0.9, bytes: 200_000, script: 60_000 };
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

const pages = (round) => [
  ['/', PUBLIC],
  ['/sign-in', PUBLIC],
  [`/rounds/${round}`, COORDINATOR],
  [`/rounds/${round}?part=unmatched`, COORDINATOR],
  ['/learners', COORDINATOR],
  ['/weeks', COORDINATOR],
  ['/numbers', COORDINATOR],
];

function measured(report) {
  const loaded = report.audits['network-requests'].details.items;
  const sum = (items) => items.reduce((all, item) => all + item.transferSize, 0);
  return {
    ...Object.fromEntries(CATEGORIES.map((name) => [name, report.categories[name].score])),
    bytes: sum(loaded),
    script: sum(loaded.filter((item) => item.resourceType === 'Script')),
    paint: report.audits['first-contentful-paint'].numericValue ?? 0,
    shift: report.audits['cumulative-layout-shift'].numericValue ?? 0,
    blocked: report.audits['total-blocking-time'].numericValue ?? 0,
    faults: CATEGORIES.flatMap((name) => report.categories[name].auditRefs)
      .map((ref) => report.audits[ref.id])
      .filter((audit) => audit.scoreDisplayMode === 'binary' && audit.score === 0)
      .map((audit) => audit.id),
  };
}

function misses(is, gate) {
  return [
    is.performance < gate.performance && 'performance',
    is.accessibility < 1 && 'accessibility',
    is['best-practices'] < 1 && 'best practices',
    is.bytes > gate.bytes && 'bytes',
    is.script > gate.script && 'script',
  ].filter(Boolean);
}

function row(path, form, is, missed) {
  const cells = [path.replace(/\d+/, 'n'), form, is.performance, is.accessibility, is['best-practices'],
    (is.bytes / 1000).toFixed(1), (is.script / 1000).toFixed(1), Math.round(is.paint), Math.round(is.blocked), is.shift.toFixed(3)];
  return `| ${cells.join(' | ')} |${missed.length ? ` MISSED: ${missed.join(', ')}; ${is.faults.join(', ')}` : ''}`;
}

/** Each visit is a browser's first; what it remembered would go before the cookie that we give it. */
async function visit(url, form, cookie) {
  const browser = await chrome.launch({
    chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const extraHeaders = cookie ? { Cookie: cookie } : {};
    const flags = { port: browser.port, onlyCategories: CATEGORIES, extraHeaders, logLevel: 'error' };
    return (await lighthouse(url, flags, form === 'desktop' ? desktopConfig : undefined)).lhr;
  } finally {
    browser.kill();
  }
}

const service = await start();
let failed = false;
try {
  console.log(`A round of ${service.round.served} proposals.\n`);
  console.log('| page | form | performance | accessibility | best practices | KB | KB of script | first paint ms | blocked ms | shift |');
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [path, gate] of pages(service.round.id)) {
    for (const form of ['mobile', 'desktop']) {
      const report = await visit(service.base + path, form, gate === PUBLIC ? '' : service.cookie);
      const is = measured(report);
      const missed = report.finalDisplayedUrl === service.base + path ? misses(is, gate) : [`led to ${report.finalDisplayedUrl}`];
      failed ||= missed.length > 0;
      console.log(row(path, form, is, missed));
    }
  }
} finally {
  await service.stop();
}
process.exitCode = failed ? 1 : 0;

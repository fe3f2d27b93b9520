// The bot as a person meets it in Bot Framework Web Chat.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

import { startHost } from './host.mjs';
import { openRoom } from './room.mjs';

const BRAND = 'BUY NOW! Our award-winning kettles are 50% off TODAY ONLY. We are the best and you know it! Shop the link in bio!!! #BestKettles';
const COMMUNITY = 'Hi Jonas, sorry about the lid! Yes, it fits both; I tried it just now. Shall I put one in the post for you today? – Mira';

const browserPath = ['chromium', 'chromium-browser', 'google-chrome']
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find(existsSync);
const skip = !browserPath && process.env.CI !== 'true' ? 'no Chromium in the PATH: install it (on Debian: apt-get install chromium)' : false;

let host, room, browser, page;
const outside = new Set();
const faults = [];

before(async () => {
  if (skip) return;
  host = await startHost();
  room = await openRoom(host.address);
  browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
  page.on('request', (request) => { if (/^https?:/.test(request.url()) && !request.url().startsWith(room.address)) outside.add(request.url()); });
  page.on('pageerror', (error) => faults.push(String(error)));
  // Enter does nothing until Web Chat is connected, and then it begins to ask for activities.
  const connected = page.waitForResponse((response) => /\/activities/.test(response.url()));
  await page.goto(room.address);
  await connected;
  await page.getByRole('textbox', { name: 'Message input box' }).waitFor();
});

after(async () => {
  await browser?.close();
  room?.close();
  host?.stop();
});

const fromBot = () => page.locator('.webchat__bubble:not(.webchat__bubble--from-user)');

// Says something and waits until the bot has answered.
async function say(text) {
  const before = await fromBot().count();
  await page.getByRole('textbox', { name: 'Message input box' }).fill(text);
  await page.keyboard.press('Enter');
  return answerAfter(before);
}

async function answerAfter(before) {
  await assert.doesNotReject(
    page.waitForFunction((n) => document.querySelectorAll('.webchat__bubble:not(.webchat__bubble--from-user)').length > n, before, { timeout: 15_000 }),
    'the bot did not answer');
  await page.waitForTimeout(500);
  return fromBot().last();
}

test('a greeting is answered', { skip }, async () => {
  assert.ok((await (await say('hi')).innerText()).length > 20);
});

test('a pasted draft is answered by a card with both scores', { skip }, async () => {
  const text = await (await say(BRAND)).innerText();
  assert.match(text, /focus/i);
  assert.match(text, /tone/i);
  assert.match(text, /BUY NOW/);
  assert.match(text, /\d+\.\d/);
});

test('Why? shows the whole ledger with its sources', { skip }, async () => {
  const before = await fromBot().count();
  await page.getByRole('button', { name: 'Why?' }).last().click();
  const text = await (await answerAfter(before)).innerText();
  assert.match(text, /hard sell/i);
  assert.match(text, /People behind the brand|The amplifier|00[0-3]/);
});

test('What should I change? says what to try', { skip }, async () => {
  const before = await fromBot().count();
  await page.getByRole('button', { name: 'What should I change?' }).last().click();
  assert.ok((await (await answerAfter(before)).innerText()).length > 40);
});

test('another draft gets other numbers', { skip }, async () => {
  const scores = (text) => [...text.matchAll(/\d+\.\d/g)].map(Number);
  const brand = scores(await (await say(BRAND)).innerText());
  const community = scores(await (await say(COMMUNITY)).innerText());
  assert.ok(community[0] > brand[0], `${brand} → ${community}`);
});

test('help is given, and a draft in another language is turned down kindly', { skip }, async () => {
  assert.ok((await (await say('help')).innerText()).length > 40);
  assert.match(await (await say('Buenos días a todos, gracias por venir hoy a la tienda')).innerText(), /Spanish/);
});

test('the page asked nobody outside and nothing broke', { skip }, () => {
  assert.deepEqual([...outside], []);
  assert.deepEqual(faults, []);
});

// A room to talk in: Web Chat on a page, and an offline Direct Line between it and the bot, on one free port of loopback.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import express from 'express';

const require = createRequire(import.meta.url);
const bundle = fileURLToPath(new URL('node_modules/botframework-webchat/dist/webchat.js', import.meta.url)); // not among the package's exports
const { getRouter } = require('offline-directline');

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Web Chat</title><link rel="icon" href="data:,">
<style>html, body, #chat { height: 100%; margin: 0 }</style><main id="chat"></main>
<script src="/webchat.js"></script><script src="/start.js"></script></html>`;

const start = `WebChat.renderWebChat({
  directLine: WebChat.createDirectLine({ domain: location.origin + '/directline', secret: 'none', webSocket: false }),
  userID: 'guest', username: 'Guest', locale: 'en-US',
}, document.getElementById('chat'));`;

/** Opens a room with the bot at an address. */
export function openRoom(bot) {
  const app = express();
  app.get('/', (_, answer) => answer.type('html').send(page));
  app.get('/start.js', (_, answer) => answer.type('js').send(start));
  app.get('/webchat.js', (_, answer) => answer.sendFile(bundle));
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => {
      const address = `http://127.0.0.1:${server.address().port}`;
      app.use(getRouter(address, `${bot}/api/messages`));
      resolve({ address, close: () => server.close() });
    });
  });
}

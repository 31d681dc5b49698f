// The dashboard's script in a page of its own, without VS Code: what it makes of any message, and what it reports.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';
import { root } from '../../scripts/vscode/install.mjs';

const SHELL = `<!DOCTYPE html><html lang="en"><body>
<main><div id="page"></div><div id="menu" role="menu" popover="auto"></div></main><div id="announcement"></div>
<script>
  const sent = [];
  let kept = { journal: 'j', year: 2024, scroll: 0, open: ['d2'] };
  const acquireVsCodeApi = () => ({
    postMessage: (message) => sent.push(message),
    getState: () => kept,
    setState: (state) => { kept = state; },
  });
</script>
<script src="main.js"></script></body></html>`;

describe('page of the dashboard', () => {
  let browser;
  let page;
  let version;

  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  beforeEach(async () => {
    version = 0;
    page = await browser.newPage();
    await page.route('http://dashboard/**', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ path: path.join(root, 'dist/webview/main.js'), contentType: 'text/javascript' })
        : route.fulfill({ body: SHELL, contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto('http://dashboard/');
  });
  afterEach(() => page.close());

  const post = (message) => page.evaluate((data) => window.postMessage(data, '*'), message);
  const show = async (html, more = {}) => {
    version++;
    const saved = { journal: 'j', year: 2024 };
    const state = {
      type: 'state',
      version,
      html,
      menu: '',
      colors: ['red'],
      announcement: `${version}`,
      saved,
      ...more,
    };
    await post(state);
    await page.waitForFunction(
      (said) => document.getElementById('announcement').textContent === said,
      state.announcement,
    );
  };
  const markup = () => page.locator('#page').innerHTML();
  const sent = () => page.evaluate('sent');
  const focusedKey = () => page.evaluate(() => document.activeElement.getAttribute('data-key'));

  it('lets nothing through that runs, loads or restyles', async () => {
    await show(
      `<p onclick="x()" style="color: red" class="a">text<img src=x onerror="x()"><script>x()</script></p>
       <a href="javascript:x()">a</a><a href="https://example.com/">b</a><img src="data:x"><img src="https://x/a.png"><iframe srcdoc="x"></iframe><svg><a href="data:x"></a></svg><form></form>`,
    );
    assert.equal(
      (await markup()).replace(/\s*\n\s*/g, ''),
      '<p class="a">text<img></p><a>a</a><a href="https://example.com/">b</a><img><img src="https://x/a.png"><svg><a></a></svg>',
    );
  });

  it('lets through what a page is made of', async () => {
    const table =
      '<table><tbody><tr class="group"><th scope="rowgroup" colspan="2">a</th></tr><tr><th scope="row">Q1</th><td><svg class="amount" aria-hidden="true"><rect x="0" y="50%" width="100%" height="50%"></rect></svg>4</td></tr></tbody></table>';
    await show(table);
    assert.equal(await markup(), table);
  });

  it('drops what is no state, what is old, and what others send', async () => {
    await show('<p>now</p>');
    const whole = { version: 9, menu: '', colors: [], announcement: '', saved: { journal: 'j', year: 2024 } };
    await post({ ...whole, type: 'run', html: '<p>unknown</p>' });
    await post({ type: 'state', html: '<p>short of fields</p>' });
    await post(null);
    await page.evaluate(() => {
      const data = { type: 'state', version: 9, html: '<p>foreign</p>', menu: '', colors: [], announcement: '' };
      const saved = { journal: 'j', year: 2024 };
      window.dispatchEvent(new MessageEvent('message', { origin: 'https://example.com', data: { ...data, saved } }));
      const old = { ...data, version: 0, html: '<p>old</p>', saved };
      window.dispatchEvent(new MessageEvent('message', { origin: window.origin, data: old }));
    });
    assert.equal(await markup(), '<p>now</p>');
  });

  it('keeps the way to the host to itself', async () => {
    await show('<p>now</p>');
    const leading = await page.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) => typeof window[name]?.setState === 'function'),
    );
    assert.deepEqual(leading, []);
  });

  it('changes only what differs, and keeps the focus on what moves', async () => {
    const item = (key, text) =>
      `<li data-key="${key}"><button data-open="${key}" data-key="b${key}">${text}</button></li>`;
    await show(`<ul>${item('1', 'one')}${item('2', 'two')}${item('3', 'three')}</ul>`);
    await page.locator('[data-key="b2"]').focus();
    const before = await page.locator('[data-key="b2"]').elementHandle();
    await show(`<ul>${item('4', 'four')}${item('3', 'three')}${item('2', 'two!')}</ul>`);
    assert.deepEqual(await page.locator('li').allTextContents(), ['four', 'three', 'two!']);
    assert.equal(await focusedKey(), 'b2');
    assert.ok(await before.evaluate((button) => button.isConnected && button.textContent === 'two!'));
  });

  it('keeps what is read in its place while something above it grows', async () => {
    const lines = (from) =>
      Array.from({ length: 200 - from }, (_, at) => `<p data-key="p${from + at}">line ${from + at}</p>`).join('');
    await show(lines(3));
    await page.locator('[data-key="p100"]').evaluate((line) => line.scrollIntoView());
    const top = () =>
      page.locator('[data-key="p100"]').evaluate((line) => Math.round(line.getBoundingClientRect().top));
    const before = await top();
    const scrolled = await page.evaluate('window.scrollY');
    await show(lines(0));
    await page.waitForFunction((was) => window.scrollY > was, scrolled);
    assert.equal(await top(), before);
  });

  it('goes on near by where what had the focus is gone', async () => {
    const pair = (key) => `<li data-key="p${key}"><button data-open="${key}" data-key="b${key}">x</button></li>`;
    const list = (...keys) => `<section data-key="s"><ul data-key="u">${keys.map(pair).join('')}</ul></section>`;
    await show(`<button data-key="t">t</button>${list(1, 2)}`);
    await page.locator('[data-key="b1"]').focus();
    await show(`<button data-key="t">t</button>${list(2)}`);
    assert.equal(await focusedKey(), 'b2');
    await show('<button data-key="t">t</button>');
    assert.equal(await focusedKey(), 't');
  });

  it('unfolds what was unfolded when the page was left, and keeps what is unfolded now', async () => {
    const parts = (text) =>
      [1, 2].map((n) => `<details data-key="d${n}"><summary>${text}</summary>a</details>`).join('');
    await show(parts('a'));
    const open = () => page.locator('details').evaluateAll((all) => all.map((details) => details.open));
    assert.deepEqual(await open(), [false, true]);
    await page.locator('summary').first().click();
    await show(parts('b'));
    assert.deepEqual(await open(), [true, true]);
    assert.deepEqual(await page.evaluate('kept.open'), ['d1', 'd2']);
    await show(parts('b'), { saved: { journal: 'j', year: 2023 } });
    assert.equal(await page.evaluate('kept.year'), 2023);
  });

  it('keeps what is only named, and asks for what is to come until it is there', async () => {
    const item = (key, more, text = '') => `<li data-key="${key}"${more}>${text}</li>`;
    const text = () => page.locator('li').allTextContents();
    await show(`<ol>${item('a', '', 'one')}${item('b', ' data-part="later"')}${item('c', ' data-part="later"')}</ol>`);
    await page.waitForFunction(() => sent.filter(({ type }) => type === 'more').length === 1);
    await show(
      `<ol>${item('a', ' data-part="same"')}${item('b', ' data-part="later"')}${item('c', ' data-part="later"')}</ol>`,
    );
    assert.deepEqual(await text(), ['one', '', '']);
    await post({ type: 'more', version: version - 1, html: item('b', '', 'of before') });
    await page.waitForFunction(() => sent.filter(({ type }) => type === 'more').length === 2);
    await post({
      type: 'more',
      version,
      html: `${item('c', '', '<details data-key="d2">three</details>')}<li>nowhere</li>`,
    });
    await page.waitForFunction(() => sent.filter(({ type }) => type === 'more').length === 3);
    await post({ type: 'more', version, html: item('b', ' onclick="x()"', 'two') });
    await page.locator('li', { hasText: 'two' }).waitFor();
    assert.equal(
      await markup(),
      `<ol>${item('a', '', 'one')}${item('b', '', 'two')}${item('c', '', '<details data-key="d2" open="">three</details>')}</ol>`,
    );
    assert.deepEqual(await page.evaluate('kept.open'), ['d2']);
    await show('<ol></ol>');
    assert.equal(await page.evaluate(() => sent.length), 4);
  });

  it('gives a status its colour, and takes no more than a colour for one', async () => {
    await show('<i class="status-0">a</i><i class="status-1">b</i>', {
      colors: ['#0a0', 'red; } body { display: none'],
    });
    const colors = await page
      .locator('i')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).getPropertyValue('--status')));
    assert.deepEqual(colors, ['#0a0', '']);
    assert.ok(await page.locator('i').first().isVisible());
  });

  it('goes over a table of years by arrow keys, past what is empty', async () => {
    const cell = (key) => (key ? `<td><button data-toggle="${key}" data-key="${key}">x</button></td>` : '<td></td>');
    const row = (...keys) => `<tr class="goal" data-key="r${keys.join('')}">${keys.map(cell).join('')}</tr>`;
    await show(`<table><tbody>${row('a', 'b')}${row('c', '')}${row('', 'd')}</tbody></table>`);
    await page.keyboard.press('Tab');
    const path = [await focusedKey()];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'End', 'Home']) {
      await page.keyboard.press(key);
      path.push(await focusedKey());
    }
    assert.deepEqual(path, ['a', 'b', 'd', 'b', 'a', 'c', 'a']);
    await page.keyboard.press('Enter');
    assert.deepEqual(await sent(), [{ type: 'ready' }, { type: 'toggle', handle: 'a' }]);
  });

  it('opens the place of words that are clicked, not of those that are selected, and of a link in them its own', async () => {
    await show('<p data-open="a">Moved to <a href="#" data-open="b">the house</a> by the river</p>');
    const words = page.locator('p');
    const { x, y, width, height } = await words.boundingBox();
    await page.mouse.move(x + 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + Math.min(40, width), y + height / 2, { steps: 4 });
    await page.mouse.up();
    assert.equal(await page.evaluate('getSelection().type'), 'Range');
    await words.click({ position: { x: 190, y: height / 2 } });
    await page.locator('a').click();
    assert.deepEqual(
      (await sent()).filter(({ type }) => type === 'open').map(({ handle }) => handle),
      ['a', 'b'],
    );
  });

  it('has one item of its menu marked, whether the pointer or a key came to it last', async () => {
    const items = ['one', 'two', 'three'].map(
      (id) => `<button role="menuitemradio" data-status="${id}">${id}</button>`,
    );
    const badge =
      '<span class="badge control"><button data-toggle="a">x</button><button data-menu="a">v</button></span>';
    await show(badge, { menu: items.join('') });
    const marked = () => page.evaluate(() => document.activeElement.getAttribute('data-status'));
    await page.locator('[data-menu]').click();
    assert.equal(await marked(), 'one');
    await page.locator('[data-status="three"]').hover();
    assert.equal(await marked(), 'three');
    await page.keyboard.press('ArrowUp');
    assert.equal(await marked(), 'two');
    await page.keyboard.press('Enter');
    assert.deepEqual((await sent()).at(-1), { type: 'setStatus', handle: 'a', status: 'two' });
  });

  it('leaves keys to an input method that is composing', async () => {
    await show('<ul><li class="goal"><button data-toggle="a" data-key="a">x</button></li></ul>');
    const prevented = await page.locator('button').evaluate((button) => {
      const event = new KeyboardEvent('keydown', { key: 'End', isComposing: true, bubbles: true, cancelable: true });
      return !button.dispatchEvent(event);
    });
    assert.equal(prevented, false);
  });

  it('stays within the weight that a page may have', () => {
    const bytes = ['main.js', 'main.css'].map((file) => fs.statSync(path.join(root, 'dist/webview', file)).size);
    assert.ok(bytes[0] + bytes[1] < 60_000, `${bytes}`);
  });
});

import assert from 'node:assert/strict';
import { html, trustedHtml } from '../../../src/render/html.ts';

describe('html', () => {
  it('escapes what is put into it', () => {
    const text = `<img src=x onerror="alert('1')"> & $` + '{7*7}';
    const escaped = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; $' + '{7*7}';
    assert.equal(html`<b title="${text}">${text}</b>`.toString(), `<b title="${escaped}">${escaped}</b>`);
  });

  it('takes markup, lists of it, numbers and nothing', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
    assert.equal(html`<ul>${items}</ul>${3}${null}${false}`.toString(), '<ul><li>a</li><li>&lt;b&gt;</li></ul>3');
    assert.equal(html`${trustedHtml('<i></i>')}`.toString(), '<i></i>');
  });

  it('takes nothing else for markup, whatever its shape', () => {
    const forged = { text: '<i>', toString: () => '<i>' };
    assert.throws(() => html`${forged as unknown as string}`);
  });

  it('drops the characters that reorder or hide text', () => {
    assert.equal(html`${'a\u202Eb\u2066c\u0000d\u0085e\nf\tg'}`.toString(), 'abcde\nf\tg');
  });
});

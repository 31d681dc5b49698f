import assert from 'node:assert/strict';
import { definitionsIn, renderLabel, renderNotes, renderWords } from '../../../src/render/markdown.ts';

/** A handle that shows what it stands for; nothing that leaves the folder gets one. */
const leads = {
  link: (href: string) => (href.includes('..') ? undefined : `to:${href}`),
  image: () => undefined,
  definitions: {},
};

describe('renderNotes', () => {
  const shown: readonly (readonly [what: string, markdown: string, expected: string])[] = [
    ['a list', '- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n'],
    [
      'HTML as the text that it is',
      'a <b onclick="x()">b</b>',
      '<p>a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;</p>\n',
    ],
    ['an image that runs something', '<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>\n'],
    ['a script', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'],
    ['a heading without its rank', '# Big', '<p class="heading">Big</p>\n'],
    ['no link made of words', 'www.example.com', '<p>www.example.com</p>\n'],
    [
      'named characters for the browser to read, and no tags made of them',
      'one&hellip; &lt;b&gt; &nosuch;',
      '<p>one&hellip; &lt;b&gt; &nosuch;</p>\n',
    ],
    ['no typography', '"quoted" -- (c)', '<p>&quot;quoted&quot; -- (c)</p>\n'],
    ['text without control characters', 'a\u202Eb', '<p>ab</p>\n'],
    [
      'code with a hostile language',
      '```"><img onerror=x>\nx\n```',
      '<pre><code class="language-&quot;&gt;&lt;img">x\n</code></pre>\n',
    ],
  ];
  for (const [what, markdown, expected] of shown) {
    it(`shows ${what}`, () => assert.equal(renderNotes(markdown, leads).toString(), expected));
  }

  it('gives the columns of a table classes, not styles', () => {
    const table = renderNotes('| a | b |\n|--:|---|\n| 1 | 2 |', leads).toString();
    assert.match(table, /<th class="align-right">a<\/th>\s*<th>b<\/th>/);
    assert.doesNotMatch(table, /style=/);
  });
});

describe('links in notes', () => {
  const links: readonly (readonly [markdown: string, expected: string])[] = [
    [
      '[a](https://example.com/)',
      '<a href="https://example.com/" data-open="to:https://example.com/" title="https://example.com/">a</a>',
    ],
    ['[a](2022.md#goals)', '<a href="#" data-open="to:2022.md#goals" title="2022.md#goals">a</a>'],
    ['[a *b*](../../x.md) c', 'a <em>b</em> c'],
    ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
    ['[a](JaVaScRiPt:alert(1))', '[a](JaVaScRiPt:alert(1))'],
    ['[a](&#106;avascript:alert(1))', '[a](javascript:alert(1))'],
    ['[a](command:workbench.action.quit)', '[a](command:workbench.action.quit)'],
    ['[a](file:///etc/passwd)', '[a](file:///etc/passwd)'],
    ['[a](data:text/html,x)', '[a](data:text/html,x)'],
    ['[a](vscode://x)', '[a](vscode://x)'],
    ['[a](//example.com/x)', '[a](//example.com/x)'],
  ];
  for (const [markdown, expected] of links) {
    it(markdown, () => assert.equal(renderWords(markdown, leads).toString(), expected));
  }

  it('are words where they stand in a button', () => {
    assert.equal(renderLabel('Read [the `book`](https://example.com/)', {}).toString(), 'Read the <code>book</code>');
  });
});

describe('links by a label', () => {
  const TEXT =
    'x\n\n- y\n\n    [Book]: 2022.md#goals "A book"\n\n[bad]: javascript:alert(1)\n\n```\n[code]: https://example.com/\n```\n';
  const definitions = definitionsIn(TEXT);
  const shown: readonly (readonly [markdown: string, expected: string])[] = [
    ['[a *b*][book] c', '<a href="#" data-open="to:2022.md#goals" title="2022.md#goals">a <em>b</em></a> c'],
    ['[book][]', '<a href="#" data-open="to:2022.md#goals" title="2022.md#goals">book</a>'],
    ['[BOOK]', '<a href="#" data-open="to:2022.md#goals" title="2022.md#goals">BOOK</a>'],
    ['**[a *b*][gone]** c', '<strong>a <em>b</em></strong> c'],
    ['[a][bad]', 'a'],
    ['[a][code] [code]', 'a [code]'],
    ['[a] [gone], \\[z][gone], [x][y', '[a] [gone], [z][gone], [x][y'],
    ['![a][gone]', '![a][gone]'],
    ['`[a][gone]`', '<code>[a][gone]</code>'],
    ['[[a][gone]', '[a'],
  ];
  for (const [markdown, expected] of shown) {
    it(markdown, () => assert.equal(renderWords(markdown, { ...leads, definitions }).toString(), expected));
  }

  it('are words where they stand in a button', () => {
    assert.equal(
      renderLabel('Read [the `book`][book], [book] [gone]', definitions).toString(),
      'Read the <code>book</code>, book [gone]',
    );
  });

  it('are defined for their own document, by what a piece of it says too', () => {
    assert.match(renderNotes('[a][here]\n\n[here]: 2021.md', { ...leads, definitions }).toString(), /to:2021\.md/);
    assert.equal(renderWords('[a][here]', { ...leads, definitions }).toString(), 'a');
    assert.equal(
      renderWords('[a][book]', { ...leads, definitions: definitionsIn('[words]: and nothing more') }).toString(),
      'a',
    );
  });

  it('are of no name that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      assert.equal(renderWords(`[a][${name}]`, { ...leads, definitions }).toString(), 'a');
    }
  });
});

describe('images in notes', () => {
  const opens = (markdown: string) => /data-open="([^"]*)"/.exec(renderWords(markdown, leads).toString())?.[1];

  it('are links to what they show', () => {
    assert.equal(opens('![a chart](images/chart.png)'), 'to:images/chart.png');
    assert.match(renderWords('![a chart](images/chart.png)', leads).toString(), /a chart<\/a>$/);
    assert.match(renderWords('![](images/chart.png)', leads).toString(), /chart\.png<\/a>$/);
  });

  it('are read from the tag that sizes them', () => {
    assert.equal(opens('<img src="images/chart.png" width="600" onload="x()">'), 'to:images/chart.png');
    assert.equal(opens(`<img alt='a' src='images/chart.png'/>`), 'to:images/chart.png');
  });

  it('go nowhere that a link may not', () => {
    assert.equal(opens('<img src="javascript:alert(1)">'), undefined);
    assert.equal(opens('![a](data:image/svg+xml,x)'), undefined);
    assert.equal(opens('![a](../../x.png)'), undefined);
  });
});

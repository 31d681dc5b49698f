import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { type PreviewGoal, previewPlugin } from '../../../src/render/previewPlugin.ts';

const goal = (line: number, mark: string | null): PreviewGoal => ({
  line,
  mark,
  badge: { id: 'partly', word: 'Partly', icon: 'color-mode', mark: '🤔', index: 0 },
  color: 'red',
});

/** The items of a rendered list, each badge as `[Partly]`. */
function items(markdown: string, goals: readonly PreviewGoal[]): readonly string[] {
  const html = previewPlugin(new MarkdownIt({ html: true }), () => goals).render(markdown);
  const short = html.replace(/<span class="retrospective-badge".*?<span>(.*?)<\/span><\/span>/gs, '[$1]');
  return [...short.matchAll(/<li>(.*?)\n?(?=<\/?li>|<ul>|<\/ul>)/gs)].map(([, item]) => item ?? '');
}

describe('previewPlugin', () => {
  it('puts the badge in the place of the mark', () => {
    assert.deepEqual(items('- Read **more** 🤔\n- ✅ Sleep', [goal(0, '🤔'), goal(1, '✅')]), [
      'Read <strong>more</strong> [Partly]',
      '[Partly] Sleep',
    ]);
  });

  it('takes the last of several: the words may speak of marks', () => {
    assert.deepEqual(items('- Less 🤔 *more* ✅, less 🤔', [goal(0, '🤔')]), [
      'Less 🤔 <em>more</em> ✅, less [Partly]',
    ]);
  });

  it('takes the variation selector behind a mark with it', () => {
    assert.deepEqual(items('- Sleep ☑\uFE0F\n', [goal(0, '☑')]), ['Sleep [Partly]']);
  });

  it('puts it behind a goal without a mark, or whose mark is no text', () => {
    assert.deepEqual(items('- Read `more`\n- Sleep **🤔**', [goal(0, null), goal(1, '✅')]), [
      'Read <code>more</code> [Partly]',
      'Sleep <strong>🤔</strong> [Partly]',
    ]);
  });

  it('touches goals alone, and not their notes', () => {
    assert.deepEqual(items('- Read 🤔\n  - Nine 🤔\n- Sleep 🤔', [goal(0, '🤔')]), [
      'Read [Partly]',
      'Nine 🤔',
      'Sleep 🤔',
    ]);
  });

  it('leaves a document without goals as it is', () => {
    const markdown = '# Tools\n\n- Spade ✅\n\n| a |\n|---|\n| 🤔 |\n';
    const plain = new MarkdownIt();
    assert.equal(previewPlugin(new MarkdownIt(), () => []).render(markdown), plain.render(markdown));
  });

  it('renders the same tokens as often as it is asked', () => {
    let goals = [goal(0, '🤔')];
    const markdown = previewPlugin(new MarkdownIt(), () => goals);
    const tokens = markdown.parse('- Read 🤔', {});
    const before = structuredClone(tokens);
    const render = () => markdown.renderer.render(tokens, markdown.options, {});
    assert.equal(render(), render());
    goals = [];
    assert.equal(render(), new MarkdownIt().render('- Read 🤔'));
    assert.deepEqual(structuredClone(tokens), before);
  });

  it('asks for the goals of the document that is rendered', () => {
    const asked: unknown[] = [];
    const markdown = previewPlugin(new MarkdownIt(), (env) => {
      asked.push(env);
      return [];
    });
    const env = { currentDocument: 'a' };
    markdown.render('a', env);
    assert.equal(asked[0], env);
  });
});
